package nl.berichtenstraat.straat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Berichtherkenner;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Herkenning;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.boek.Stelsel;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Clientsleutels;
import nl.berichtenstraat.register.Oorzaak;
import nl.berichtenstraat.register.Peil;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;

/**
 * The stations between receipt and dispatch, in one transaction: assess, apply, answer, settle. A message that was
 * processed before is left as it is, so asking twice does nothing twice.
 */
public final class Verwerking {

    private static final String HEROORDELEN = "heroordelen";

    private final Registers registers;
    private final Clientsleutels sleutels;
    private final Supplier<Contractboek> contracten;
    private final Stelsel stelsel;
    private final Clock klok;
    private final long meesteBytes;
    private final Map<Berichtsoort, Behandeling> behandelingen = new EnumMap<>(Berichtsoort.class);

    /**
     * The stations over one register.
     *
     * @param registers the register
     * @param sleutels makes client pseudonyms
     * @param contracten gives all contracts as they are now; asked once for each message
     * @param stelsel rules and code lists in time
     * @param klok gives the day of assessment, in the zone of the gemeente
     * @param meesteBytes largest message that is accepted
     */
    public Verwerking(
            Registers registers,
            Clientsleutels sleutels,
            Supplier<Contractboek> contracten,
            Stelsel stelsel,
            Clock klok,
            long meesteBytes) {
        this.registers = registers;
        this.sleutels = sleutels;
        this.contracten = contracten;
        this.stelsel = stelsel;
        this.klok = klok;
        this.meesteBytes = meesteBytes;
        Leveringsbehandeling leveringen = new Leveringsbehandeling();
        behandelingen.put(Berichtsoort.WMO301, new Toewijzingsbehandeling());
        Retourbehandeling retouren = new Retourbehandeling();
        behandelingen.put(Berichtsoort.WMO302, retouren);
        behandelingen.put(Berichtsoort.WMO305, leveringen);
        behandelingen.put(Berichtsoort.WMO307, leveringen);
        behandelingen.put(Berichtsoort.WMO315, new Aanvraagbehandeling());
        behandelingen.put(Berichtsoort.WMO317, new Wijzigingsbehandeling());
        behandelingen.put(Berichtsoort.WMO319, new Antwoordbehandeling());
        behandelingen.put(Berichtsoort.WMO320, retouren);
        behandelingen.put(Berichtsoort.WMO323, new Declaratiebehandeling());
    }

    /**
     * Processes a received message, or tells what became of it before.
     *
     * @param id its number
     * @return the outcome
     * @throws nl.berichtenstraat.register.OpslagOnbereikbaar when a try later may help
     * @throws IllegalArgumentException when there is no such message, or it is parked
     */
    public Uitkomst verwerk(long id) {
        return registers.inTransactie(register -> verwerk(register, id));
    }

    /** As {@link #verwerk(long)}, within this transaction. */
    Uitkomst verwerk(Register register, long id) {
        BewaardBericht bericht = vergrendel(register, id);
        return switch (bericht.status()) {
            case ONTVANGEN -> verwerk(register, bericht, Dagen.eersteKeer(bericht, LocalDate.now(klok)));
            case VERWERKT ->
                new Uitkomst(
                        Oordeel.valueOf(bericht.uitkomst().orElseThrow().toUpperCase(Locale.ROOT)), bericht.niveau());
            case GEPARKEERD -> throw new IllegalArgumentException("bericht " + id + " is geparkeerd");
        };
    }

    /**
     * Processes a message that waits again after it was processed or parked before, within this transaction. What goes out
     * has the day of today.
     *
     * @param id its number; it has status ONTVANGEN
     * @param peil by what it is assessed
     * @return the outcome
     * @throws IllegalArgumentException when there is no such message, or it does not wait
     */
    public Uitkomst verwerkOpnieuw(Register register, long id, Peil peil) {
        BewaardBericht bericht = vergrendel(register, id);
        if (bericht.status() != Berichtstatus.ONTVANGEN) {
            throw new IllegalArgumentException("bericht " + id + " wacht niet");
        }
        return verwerk(register, bericht, Dagen.opnieuw(peil, bericht, LocalDate.now(klok), klok.getZone()));
    }

    /**
     * Judges a message once more as if it came in for the first time; only on trial. One at a time over all instances: what
     * is taken out meanwhile may concern other messages.
     *
     * @param id its number
     * @param peil by what it is assessed
     * @return the outcome
     * @throws IllegalArgumentException when there is no such message
     */
    public Uitkomst beoordeelOpnieuw(Register register, long id, Peil peil) {
        register.vergrendelGroep(HEROORDELEN);
        BewaardBericht bericht = vergrendel(register, id);
        vergrendelGroep(register, bericht);
        register.herhalingen().neemTerug(bericht, peil);
        return verwerkOpnieuw(register, id, peil);
    }

    private static BewaardBericht vergrendel(Register register, long id) {
        return register.berichten()
                .vergrendel(id)
                .orElseThrow(() -> new IllegalArgumentException("geen bericht " + id));
    }

    /** Parks a message that keeps failing on our side, with its cause; nothing happens when it was processed after all. */
    public void parkeer(long id, Storing storing) {
        registers.inTransactie(register -> {
            Optional<Berichtstatus> status = register.berichten().vergrendel(id).map(BewaardBericht::status);
            if (status.filter(Berichtstatus.ONTVANGEN::equals).isPresent()) {
                register.berichten().geparkeerd(id, storing.tekst());
                oorzaken(register).geparkeerd(id, storing);
            }
            return id;
        });
    }

    private Uitkomst verwerk(Register register, BewaardBericht bericht, Dagen dagen) {
        vergrendelGroep(register, bericht);
        Optional<BewaardBericht> eerder = register.berichten().eerderZelfde(bericht);
        if (eerder.isPresent()) {
            Uitkomst uitkomst = herhaal(register, bericht, eerder.get());
            oorzaken(register).verwerkt(bericht.id(), Optional.empty());
            return uitkomst;
        }
        Zaak zaak = zaak(register, bericht, dagen);
        Uitkomst uitkomst = behandel(zaak);
        register.berichten().verwerkt(bericht.id(), uitkomst.oordeel().tekst(), uitkomst.niveau(), Optional.empty());
        oorzaken(register)
                .verwerkt(
                        bericht.id(), uitkomst.oordeel() == Oordeel.FOUT ? Optional.of(fout(zaak)) : Optional.empty());
        return uitkomst;
    }

    private static void vergrendelGroep(Register register, BewaardBericht bericht) {
        bericht.kenmerken().map(Groep::van).filter(g -> !g.isEmpty()).ifPresent(register::vergrendelGroep);
    }

    private Oorzakenboek oorzaken(Register register) {
        return new Oorzakenboek(register, klok.instant());
    }

    /** Why a message ended in a fault. */
    private Oorzaak fout(Zaak zaak) {
        boolean behandeld = zaak.gelezenKop()
                .map(Berichtkenmerken::soort)
                .filter(behandelingen::containsKey)
                .isPresent();
        try (Stream<Bevindingsrij> bevindingen = zaak.register().berichten().bevindingen(zaak.id())) {
            return Foutoorzaak.van(
                    zaak.gelezenKop(),
                    behandeld,
                    zaak.contractboek(),
                    zaak.vandaag(),
                    bevindingen.findFirst().orElseThrow());
        }
    }

    private Zaak zaak(Register register, BewaardBericht bericht, Dagen dagen) {
        if (bericht.kenmerken().isPresent()) {
            register.berichten().versies(bericht.id(), Versiejson.van(stelsel.versies(dagen.regeldag())));
        }
        return new Zaak(bericht, bericht.kenmerken(), register, sleutels, dagen, stelsel, contracten.get());
    }

    /** Only the answer goes out again: what was sent on, settled or signalled must not happen twice. */
    private static Uitkomst herhaal(Register register, BewaardBericht bericht, BewaardBericht eerder) {
        eerder.kenmerken()
                .map(Berichtkenmerken::soort)
                .flatMap(Berichtsoort::antwoord)
                .ifPresent(antwoord -> register.uitbak().herhaal(eerder.id(), bericht.id(), antwoord.naam()));
        eerder.versies().ifPresent(versies -> register.berichten().versies(bericht.id(), versies));
        register.berichten().verwerkt(bericht.id(), Oordeel.DUBBEL.tekst(), eerder.niveau(), Optional.of(eerder.id()));
        return new Uitkomst(Oordeel.DUBBEL, eerder.niveau());
    }

    private Uitkomst behandel(Zaak zaak) {
        Optional<Bevinding> fout = nietVoorDezeStraat(zaak);
        return fout.isPresent()
                ? new Afsluiting().fout(zaak, List.of(fout.get()))
                : behandelingen.get(zaak.soort()).behandel(zaak);
    }

    private Optional<Bevinding> nietVoorDezeStraat(Zaak zaak) {
        if (zaak.bericht().afgekapt()) {
            return Optional.of(Fouten.teGroot(meesteBytes));
        }
        if (zaak.bericht().kenmerken().isEmpty()) {
            return Optional.of(onherkend(zaak));
        }
        Berichtkenmerken kenmerken = zaak.kenmerken();
        if (!behandelingen.containsKey(kenmerken.soort())) {
            return Optional.of(Fouten.nietVoorOns("Deze straat behandelt geen berichten van soort "
                    + kenmerken.soort().name() + "."));
        }
        return andereGemeente(zaak);
    }

    private static Bevinding onherkend(Zaak zaak) {
        try (InputStream inhoud = zaak.inhoud()) {
            if (Berichtherkenner.herken(inhoud) instanceof Herkenning.Onherkend onherkend) {
                return Fouten.van(onherkend.fout());
            }
            throw new IllegalStateException("kenmerken ontbreken bij een herkenbaar bericht");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A gemeente that exists but is not ours; one that does not exist is left to TR378. */
    private Optional<Bevinding> andereGemeente(Zaak zaak) {
        boolean paar = !Groep.van(zaak.kenmerken()).isEmpty();
        boolean ander = paar
                && !zaak.contractboek().kentGemeente(zaak.gemeente())
                && stelsel.gemeenten()
                        .bestaat(zaak.gemeente().code(), zaak.dagen().peildag());
        return ander
                ? Optional.of(Fouten.nietVoorOns("Gemeente " + zaak.gemeente()
                        + " maakt geen gebruik van deze berichtenstraat. Controleer Afzender en Ontvanger."))
                : Optional.empty();
    }
}
