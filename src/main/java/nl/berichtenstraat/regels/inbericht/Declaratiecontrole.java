package nl.berichtenstraat.regels.inbericht;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Client;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Declaratieontvanger;
import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.EersteBevindingen;

/**
 * Assesses one declaratie (323) at level 2 while it is read. It keeps no lines, only fingerprints of their keys, and
 * hands on only the first findings. Use one for each message, and call {@link #einde()} after the last line.
 */
public final class Declaratiecontrole implements Declaratieontvanger {

    private final EersteBevindingen bevindingen;
    private final Vingerafdrukken clienten = new Vingerafdrukken();
    private final Vingerafdrukken sleutels = new Vingerafdrukken();
    private final Vingerafdrukken referenties = new Vingerafdrukken();
    private final Vingerafdrukken vorige = new Vingerafdrukken();
    private final Vingerafdrukken debetregels = new Vingerafdrukken();
    private Declaratie declaratie;
    private long som;

    /** Hands the first {@link EersteBevindingen#MEESTE} findings on. */
    public Declaratiecontrole(Consumer<Bevinding> ontvanger) {
        this(ontvanger, regel -> true);
    }

    /**
     * Hands the first {@link EersteBevindingen#MEESTE} findings on.
     *
     * @param geldend whether a rule, by its code, is in force; findings of others do not count
     */
    public Declaratiecontrole(Consumer<Bevinding> ontvanger, Predicate<String> geldend) {
        this(ontvanger, EersteBevindingen.MEESTE, geldend);
    }

    /** Hands the first {@code meeste} findings on; the count goes on. */
    Declaratiecontrole(Consumer<Bevinding> ontvanger, int meeste, Predicate<String> geldend) {
        this.bevindingen = new EersteBevindingen(ontvanger, meeste, geldend);
    }

    @Override
    public void declaratie(Declaratie inhoud) {
        declaratie = inhoud;
        Regels323.VOORAF.toets(inhoud, bevindingen);
    }

    @Override
    public void client(Client client) {
        boolean eerder = !clienten.voegToe(client.bsn().nummer());
        Regels323.PER_CLIENT.toets(new Clientvoorkomen(client, eerder), bevindingen);
    }

    @Override
    public void prestatie(Prestatie prestatie) {
        som += prestatie.bedrag().getekend();
        Regels323.PER_REGEL.toets(kijkTerug(prestatie), bevindingen);
    }

    /** After the last line: what can be judged only then. */
    public void einde() {
        Regels323.ACHTERAF.toets(new Slotsom(declaratie, som), bevindingen);
    }

    /** How many findings there were, handed on or not; 0 after {@link #einde()} means that level 2 is passed. */
    public long aantal() {
        return bevindingen.aantal();
    }

    /** What the fingerprints take; grows with the number of lines. */
    long bytesInGebruik() {
        return Stream.of(clienten, sleutels, referenties, vorige, debetregels)
                .mapToLong(Vingerafdrukken::bytesInGebruik)
                .sum();
    }

    /** Looks before it remembers, so that a line is compared with others only (TR316). */
    private Terugblik kijkTerug(Prestatie prestatie) {
        String referentie = prestatie.referentieNummer();
        String vorig = prestatie.vorigReferentieNummer().orElse("");
        boolean heeftVorig = prestatie.vorigReferentieNummer().isPresent();
        boolean vorigeHierIngediend = heeftVorig && referenties.bevat(vorig);
        boolean hierAlGecrediteerd = vorige.bevat(referentie);
        referenties.voegToe(referentie);
        return new Terugblik(
                new Regelinbericht(declaratie, prestatie),
                !sleutels.voegToe(prestatie.bsn().nummer(), referentie, vorig),
                heeftVorig && !vorige.voegToe(vorig),
                vorigeHierIngediend,
                hierAlGecrediteerd,
                !prestatie.isCredit() && !debetregels.voegToe(debetsleutel(prestatie)));
    }

    private static String[] debetsleutel(Prestatie prestatie) {
        return new String[] {
            Long.toString(prestatie.toewijzingNummer()),
            prestatie.periode().begin().toString(),
            prestatie.periode().eind().toString(),
            prestatie.productCategorie(),
            prestatie.productCode()
        };
    }
}
