package nl.berichtenstraat.regels.inbericht;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.berichtenstraat.bericht.Client;
import nl.berichtenstraat.bericht.Declaratieantwoord;
import nl.berichtenstraat.bericht.Kop;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.EersteBevindingen;

/**
 * Assesses the answer to one declaratie (325) at level 2. Made with its header, then given each line in order, then
 * {@link #einde} with the totals and codes: the codes of DeclaratieAntwoord stand after its lines. Like {@link
 * Declaratiecontrole} it keeps fingerprints, not lines.
 */
public final class Antwoordcontrole {

    private final Kop kop;
    private final EersteBevindingen bevindingen;
    private final Vingerafdrukken clienten = new Vingerafdrukken();
    private final Vingerafdrukken sleutels = new Vingerafdrukken();
    private int clientnummer;
    private long regels;
    private long som;

    /** Hands the first {@link EersteBevindingen#MEESTE} findings on. */
    public Antwoordcontrole(Kop kop, Consumer<Bevinding> ontvanger) {
        this(kop, ontvanger, regel -> true);
    }

    /**
     * Hands the first {@link EersteBevindingen#MEESTE} findings on.
     *
     * @param geldend whether a rule, by its code, is in force; findings of others do not count
     */
    public Antwoordcontrole(Kop kop, Consumer<Bevinding> ontvanger, Predicate<String> geldend) {
        this.kop = kop;
        this.bevindingen = new EersteBevindingen(ontvanger, EersteBevindingen.MEESTE, geldend);
    }

    /** A rejected line; the first one of a client also stands for the client. */
    public void prestatie(Prestatie prestatie) {
        regels++;
        som += prestatie.bedrag().getekend();
        if (prestatie.clientnummer() != clientnummer) {
            clientnummer = prestatie.clientnummer();
            Regels325.PER_CLIENT.toets(client(prestatie), bevindingen);
        }
        Antwoordregel regel = new Antwoordregel(kop, prestatie);
        Regels325.PER_REGEL.toets(regel, bevindingen);
        Regels325.PER_SLEUTEL.toets(sleutel(regel), bevindingen);
    }

    /** After the last line. Without a DeclaratieAntwoord (an empty number) there are no totals to compare. */
    public void einde(Declaratieantwoord antwoord) {
        if (!antwoord.nummer().isEmpty()) {
            Regels325.ACHTERAF.toets(new Antwoordslot(antwoord, regels, som), bevindingen);
        }
    }

    /** How many findings there were, handed on or not; 0 after {@link #einde} means that level 2 is passed. */
    public long aantal() {
        return bevindingen.aantal();
    }

    private Clientvoorkomen client(Prestatie prestatie) {
        Plaats plaats = Plaats.van(Antwoordregel.clientpad(prestatie.clientnummer()), prestatie.regelnummer());
        boolean eerder = !clienten.voegToe(prestatie.bsn().nummer());
        return new Clientvoorkomen(new Client(prestatie.bsn(), Optional.empty(), plaats), eerder);
    }

    private Sleutelvoorkomen sleutel(Antwoordregel regel) {
        Prestatie prestatie = regel.prestatie();
        boolean eerder = !sleutels.voegToe(
                prestatie.bsn().nummer(),
                prestatie.referentieNummer(),
                prestatie.vorigReferentieNummer().orElse(""));
        return Sleutelvoorkomen.van(regel, eerder);
    }
}
