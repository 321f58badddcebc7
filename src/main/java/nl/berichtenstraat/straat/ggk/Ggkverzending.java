package nl.berichtenstraat.straat.ggk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.ggk.Aansluiting;
import nl.berichtenstraat.ggk.Envelopschrijver;
import nl.berichtenstraat.ggk.Fout;
import nl.berichtenstraat.ggk.Inhoud;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.regels.Uitlegsjablonen;
import nl.berichtenstraat.register.Ggkbericht;
import nl.berichtenstraat.register.Ggkstand;
import nl.berichtenstraat.register.Oorzaak;
import nl.berichtenstraat.register.Oorzaaksoort;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.straat.Oorzakenboek;
import nl.berichtenstraat.straat.Tussenopslag;
import nl.berichtenstraat.straat.ggk.Adapter.Ontvangstbewijs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The relay to the adapters: offers what waits, oldest first, for each gemeente on its own. Without a receipt the identical
 * message is offered again later, under the same reference, by which the other side knows it. No transaction is open while
 * offering.
 */
public final class Ggkverzending {

    private static final Logger LOG = LoggerFactory.getLogger(Ggkverzending.class);
    private static final int BATCH = 20;
    private static final Duration EERSTE_PAUZE = Duration.ofSeconds(5);
    private static final Duration LANGSTE_PAUZE = Duration.ofMinutes(10);

    /** So long does a gemeente offer at a stretch: a slow adapter of one does not hold up the others. */
    private static final Duration BEURT = Duration.ofSeconds(10);

    /** So often may the other side refuse for a reason of its own; then a person is told. It is still tried after that. */
    private static final int MEESTE_WEIGERINGEN = 8;

    private final Registers registers;
    private final Aansluitingen aansluitingen;
    private final Map<Gemeentecode, Adapter> adapters;
    private final Clock klok;

    /**
     * A relay.
     *
     * @param registers with what waits
     * @param aansluitingen the gemeenten
     * @param adapters the way to each of them
     * @param klok the time
     */
    public Ggkverzending(
            Registers registers, Aansluitingen aansluitingen, Map<Gemeentecode, Adapter> adapters, Clock klok) {
        this.registers = registers;
        this.aansluitingen = aansluitingen;
        this.adapters = Map.copyOf(adapters);
        this.klok = klok;
    }

    /** Offers what waits, for all gemeenten; of several instances one does so for a gemeente. */
    public void verstuur() {
        for (Aansluiting aansluiting : aansluitingen.alle()) {
            registers.alsEnige("ggk " + aansluiting.gemeente(), () -> verstuur(aansluiting));
        }
        registers.inTransactie(register -> {
            new Aandachtslijst(register, klok.instant()).werkBij();
            return register;
        });
    }

    /** @return whether nothing waits any more */
    private boolean verstuur(Aansluiting aansluiting) {
        Instant einde = klok.instant().plus(BEURT);
        List<Ggkbericht> wachtend = wachtend(aansluiting);
        while (!wachtend.isEmpty()) {
            for (Ggkbericht bericht : wachtend) {
                if (!bied(aansluiting, bericht) || klok.instant().isAfter(einde)) {
                    return false;
                }
            }
            wachtend = wachtend(aansluiting);
        }
        return true;
    }

    private List<Ggkbericht> wachtend(Aansluiting aansluiting) {
        return registers.lees(register -> register.ggk().wachtend(aansluiting.gemeente(), klok.instant(), BATCH));
    }

    /** Whether the next one may be offered. */
    private boolean bied(Aansluiting aansluiting, Ggkbericht bericht) {
        StufBericht stuf = bericht.bericht().orElseThrow();
        Ontvangstbewijs bewijs;
        try (Tussenopslag inhoud = inhoud(aansluiting, bericht, stuf)) {
            if (inhoud.lengte() > aansluiting.limieten().bericht()) {
                houdTegen(bericht, "Met envelop te groot voor het GGk: " + inhoud.lengte() + " bytes.");
                return true;
            }
            bewijs = adapters.get(aansluiting.gemeente())
                    .bied(
                            stuf.stuurgegevens().berichtcode(),
                            stuf.stuurgegevens().referentienummer(),
                            inhoud);
        } catch (IllegalArgumentException e) {
            LOG.warn("van {} is geen envelop te maken", stuf.stuurgegevens().referentienummer());
            houdTegen(bericht, "Van dit bericht is geen envelop te maken die aan de standaard voldoet.");
            return true;
        }
        return registers.inTransactie(register -> noteer(register, aansluiting, bericht, bewijs));
    }

    private void houdTegen(Ggkbericht bericht, String reden) {
        registers.inTransactie(register -> {
            register.ggk().stand(bericht.id(), Ggkstand.TEGENGEHOUDEN);
            new Aandachtslijst(register, klok.instant()).bij(bericht.id(), reden);
            return register;
        });
    }

    private boolean noteer(Register register, Aansluiting aansluiting, Ggkbericht eerder, Ontvangstbewijs bewijs) {
        Ggkbericht bericht = register.ggk().vergrendel(eerder.id()).orElseThrow();
        boolean wacht = isOnveranderd(eerder, bericht);
        if (bewijs instanceof Ontvangstbewijs.Onbereikbaar onbereikbaar) {
            if (wacht) {
                register.ggk().nogNiet(bericht.id(), volgende(bericht));
            }
            new Oorzakenboek(register, klok.instant()).rand(onbereikbaar(aansluiting, onbereikbaar.reden()));
            return false;
        }
        new Oorzakenboek(register, klok.instant())
                .hersteld(oorzaak -> oorzaak.sleutel().equals(sleutel(aansluiting)));
        if (bewijs instanceof Ontvangstbewijs.Aangenomen aangenomen) {
            overgedragen(register, bericht, wacht, aangenomen);
        } else if (wacht) {
            geweigerd(register, bericht, ((Ontvangstbewijs.Geweigerd) bewijs).fout());
        }
        return true;
    }

    /** A reaction may come in while the message is still being offered: then that says how far it is. */
    private static boolean isOnveranderd(Ggkbericht eerder, Ggkbericht nu) {
        return nu.stand() == Ggkstand.WACHT && nu.verzending().equals(eerder.verzending());
    }

    private void overgedragen(Register register, Ggkbericht bericht, boolean wacht, Ontvangstbewijs.Aangenomen bewijs) {
        String referentie = bericht.bericht().orElseThrow().stuurgegevens().referentienummer();
        if (bewijs.crossRefnummer().filter(nummer -> !nummer.equals(referentie)).isPresent()) {
            LOG.warn("het ontvangstbewijs voor {} noemt een ander bericht", referentie);
        }
        if (!wacht) {
            register.ggk().aangekomen(bericht.id(), klok.instant());
            return;
        }
        register.ggk().overgedragen(bericht.id(), klok.instant());
        if (new Reacties(register, klok.instant()).isBeantwoord(bericht)) {
            register.ggk().stand(bericht.id(), Ggkstand.BEANTWOORD);
        }
    }

    private void geweigerd(Register register, Ggkbericht bericht, Fout fout) {
        String reden = "De adapter weigert dit bericht. " + Reacties.labels(fout, "", klok.instant());
        if (fout.plek() == Fout.Plek.CLIENT) {
            register.ggk().stand(bericht.id(), Ggkstand.GEWEIGERD);
            new Aandachtslijst(register, klok.instant()).bij(bericht.id(), reden);
            return;
        }
        register.ggk().nogNiet(bericht.id(), volgende(bericht));
        if (bericht.verzending().pogingen() + 1 >= MEESTE_WEIGERINGEN
                && bericht.aandacht().isEmpty()) {
            new Aandachtslijst(register, klok.instant()).bij(bericht.id(), reden);
        }
    }

    private Instant volgende(Ggkbericht bericht) {
        int verdubbelingen = Math.min(bericht.verzending().pogingen(), 10);
        Duration pauze = EERSTE_PAUZE.multipliedBy(1L << verdubbelingen);
        return klok.instant().plus(pauze.compareTo(LANGSTE_PAUZE) < 0 ? pauze : LANGSTE_PAUZE);
    }

    private Tussenopslag inhoud(Aansluiting aansluiting, Ggkbericht bericht, StufBericht stuf) {
        return registers.lees(register -> {
            try {
                return Tussenopslag.gevuldDoor(uit -> schrijf(register, aansluiting, bericht, stuf, uit));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void schrijf(
            Register register, Aansluiting aansluiting, Ggkbericht bericht, StufBericht stuf, OutputStream uit)
            throws IOException {
        Optional<Long> uitgaand = bericht.koppeling().uitgaandId();
        if (uitgaand.isPresent()) {
            try (InputStream lading = register.uitbak().inhoud(uitgaand.get())) {
                Envelopschrijver.envelop(stuf, Optional.empty(), lading, false, uit);
            }
            return;
        }
        Optional<Ggkbericht> origineel = aansluiting.metOrigineel()
                ? bericht.koppeling().antwoordOp().flatMap(register.ggk()::bericht)
                : Optional.empty();
        if (origineel.isPresent()) {
            Inhoud inhoud = () -> register.ggk().inhoud(origineel.get().id()).orElseThrow();
            boolean inSoap = origineel.get().kanaal().equals(Aanbod.SOAP);
            Envelopschrijver.metOrigineel(
                    stuf, inhoud, inSoap, aansluiting.limieten().bericht(), false, uit);
        } else {
            Envelopschrijver.bericht(stuf, false, uit);
        }
    }

    private static Oorzaak onbereikbaar(Aansluiting aansluiting, String reden) {
        return new Oorzaak(
                sleutel(aansluiting),
                Oorzaaksoort.RAND,
                Uitlegsjablonen.oorzaak("ggk.adapter").vul("gemeente", aansluiting.gemeente(), "reden", reden),
                Uitlegsjablonen.oorzaak("ggk.adapter.doe").vul(),
                false,
                true);
    }

    private static String sleutel(Aansluiting aansluiting) {
        return "ggk adapter " + aansluiting.gemeente();
    }
}
