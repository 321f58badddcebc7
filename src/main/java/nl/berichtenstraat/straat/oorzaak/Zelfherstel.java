package nl.berichtenstraat.straat.oorzaak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.BewaardeOorzaak;
import nl.berichtenstraat.register.BewaardeOorzaak.Herstel;
import nl.berichtenstraat.register.Herhaalkeuze;
import nl.berichtenstraat.register.Herhaalstand;
import nl.berichtenstraat.register.Herhaalverzoek;
import nl.berichtenstraat.register.Herhaling;
import nl.berichtenstraat.register.Oorzaaksoort;
import nl.berichtenstraat.register.Peil;
import nl.berichtenstraat.register.Pogingstand;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Werkwoord;
import nl.berichtenstraat.straat.Oorzaken;
import nl.berichtenstraat.straat.Oorzakenboek;
import nl.berichtenstraat.straat.herhaling.Aanvrager;
import nl.berichtenstraat.straat.herhaling.HerhalingGeweigerd;
import nl.berichtenstraat.straat.herhaling.Herhalingen;

/**
 * Tries again, without a person, the messages that are parked for what passes by itself. One message goes first: when it
 * passes the others follow in order, when it fails the cause waits longer, as it does when one of the others fails. After so
 * many times in vain it stops and asks for a person. Each try is a replay like any other, which can be seen and stopped.
 */
public final class Zelfherstel {

    private static final String TAAK = "zelfherstel";
    private static final String EERST = "Vanzelf opnieuw: eerst een bericht, om te zien of het weer gaat.";
    private static final String REST = "Vanzelf opnieuw: de andere berichten, nu het weer gaat.";
    private static final String WEER_MIS = "Het gaat nog steeds mis. Het wordt later weer geprobeerd.";
    private static final String DOOR_IEMAND = "Vanzelf opnieuw proberen is stopgezet.";

    private final Registers registers;
    private final Oorzaken oorzaken;
    private final Herhalingen herhalingen;
    private final Herstelritme ritme;
    private final Clock klok;

    /**
     * Tries again what is parked in a register.
     *
     * @param registers the register
     * @param herhalingen makes and stops replays
     * @param ritme how often
     * @param klok the time
     */
    public Zelfherstel(Registers registers, Herhalingen herhalingen, Herstelritme ritme, Clock klok) {
        this.registers = registers;
        this.oorzaken = new Oorzaken(registers, klok);
        this.herhalingen = herhalingen;
        this.ritme = ritme;
        this.klok = klok;
    }

    /** Does what is due; of several instances one does. */
    public void neem() {
        if (ritme.keren() > 0) {
            registers.alsEnige(TAAK, () -> {
                List<BewaardeOorzaak> open =
                        registers.lees(register -> register.oorzaken().open(Oorzaaksoort.STORING));
                open.stream().filter(oorzaak -> oorzaak.herstel().automatisch()).forEach(this::neem);
                return open;
            });
        }
    }

    /**
     * Does not try a cause again any more, until it is started. When this returns no attempt is under way.
     *
     * @return false when it was not being tried, or there is no such cause
     */
    public boolean stop(long id) {
        Optional<Herstel> was = zet(id, oorzaak -> oorzaak.herstel().automatisch(), Herstel.GEEN);
        was.flatMap(Herstel::herhaling).ifPresent(herhaling -> stopHerhaling(herhaling, DOOR_IEMAND));
        return was.isPresent();
    }

    /**
     * Tries a cause again from now on, as if it were new.
     *
     * @return false when it is tried already, when it does not pass by itself, or when there is no such open cause
     */
    public boolean start(long id) {
        Herstel nu = new Herstel(true, 0, Optional.of(klok.instant()), Optional.empty());
        return zet(
                        id,
                        oorzaak -> oorzaak.oorzaak().voorbijgaand()
                                && !oorzaak.herstel().automatisch(),
                        nu)
                .isPresent();
    }

    private void neem(BewaardeOorzaak oorzaak) {
        Optional<Long> lopend = oorzaak.herstel().herhaling();
        if (lopend.isPresent()) {
            volg(oorzaak, lopend.get());
        } else if (!volgende(oorzaak).isAfter(klok.instant())) {
            begin(oorzaak);
        }
    }

    private Instant volgende(BewaardeOorzaak oorzaak) {
        return oorzaak.herstel().volgende().orElse(oorzaak.eerst().plus(ritme.eerste()));
    }

    private void volg(BewaardeOorzaak oorzaak, long herhalingId) {
        Herhaling herhaling = registers
                .lees(register -> register.herhalingen().herhaling(Bereik.alles(), herhalingId))
                .orElseThrow();
        Map<Pogingstand, Long> telling =
                registers.lees(register -> register.herhalingen().telling(herhalingId));
        if (telling.getOrDefault(Pogingstand.MISLUKT, 0L) > 0) {
            stopHerhaling(herhalingId, WEER_MIS);
            tevergeefs(oorzaak.id());
        } else if (herhaling.stand() == Herhaalstand.GESTOPT) {
            zet(oorzaak.id(), BewaardeOorzaak::isOpen, Herstel.GEEN);
        } else if (herhaling.stand() == Herhaalstand.KLAAR) {
            gedaan(oorzaak, herhaling, telling.getOrDefault(Pogingstand.GEDAAN, 0L) > 0);
        }
    }

    /** The one that went first makes way for the others; after those, messages may still be parked that came since. */
    private void gedaan(BewaardeOorzaak oorzaak, Herhaling herhaling, boolean ietsVerwerkt) {
        if (herhaling.reden().equals(EERST)) {
            herhaal(
                    oorzaak,
                    new Herhaalkeuze(
                            List.of(),
                            Optional.of(oorzaak.id()),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(Berichtstatus.GEPARKEERD),
                            Optional.empty()),
                    REST);
        } else if (ietsVerwerkt) {
            zet(oorzaak.id(), this::isBezig, wachtend(0, ritme.eerste()));
        } else {
            geefOp(oorzaak.id());
        }
    }

    private void begin(BewaardeOorzaak oorzaak) {
        Optional<Long> eerste = registers.lees(register -> register.oorzaken().eersteGeparkeerde(oorzaak.id()));
        eerste.ifPresent(bericht -> herhaal(oorzaak, Herhaalkeuze.van(List.of(bericht)), EERST));
    }

    /** What cannot be replayed now, because it is over or someone is at it, is looked at again later. */
    private void herhaal(BewaardeOorzaak oorzaak, Herhaalkeuze keuze, String reden) {
        try {
            oorzaken.inTransactie((register, boek) -> {
                Optional<BewaardeOorzaak> nu =
                        register.oorzaken().vergrendel(oorzaak.id()).filter(this::isBezig);
                nu.ifPresent(bewaard -> herhaal(register, bewaard, keuze, reden));
                return nu;
            });
        } catch (HerhalingGeweigerd e) {
            zet(
                    oorzaak.id(),
                    this::isBezig,
                    wachtend(
                            oorzaak.herstel().pogingen(),
                            ritme.pauze(oorzaak.herstel().pogingen())));
        }
    }

    private void herhaal(Register register, BewaardeOorzaak oorzaak, Herhaalkeuze keuze, String reden) {
        long herhaling = herhalingen.maak(
                register, Aanvrager.SYSTEEM, Herhaalverzoek.van(Werkwoord.VERWERKEN, keuze, Peil.TOEN, false, reden));
        Herstel was = oorzaak.herstel();
        register.oorzaken()
                .herstel(oorzaak.id(), new Herstel(true, was.pogingen(), was.volgende(), Optional.of(herhaling)));
    }

    private void tevergeefs(long id) {
        int pogingen = registers
                        .lees(register -> register.oorzaken().oorzaak(id))
                        .orElseThrow()
                        .herstel()
                        .pogingen()
                + 1;
        if (pogingen >= ritme.keren()) {
            geefOp(id);
        } else {
            zet(id, this::isBezig, wachtend(pogingen, ritme.pauze(pogingen)));
        }
    }

    private void geefOp(long id) {
        oorzaken.inTransactie((register, boek) -> {
            Optional<BewaardeOorzaak> oorzaak =
                    register.oorzaken().vergrendel(id).filter(this::isBezig);
            oorzaak.ifPresent(bewaard -> geefOp(register, boek, bewaard));
            return oorzaak;
        });
    }

    private static void geefOp(Register register, Oorzakenboek boek, BewaardeOorzaak oorzaak) {
        Herstel was = oorzaak.herstel();
        register.oorzaken()
                .herstel(oorzaak.id(), new Herstel(false, was.pogingen() + 1, Optional.empty(), Optional.empty()));
        boek.vraagAandacht(oorzaak.id());
    }

    private Herstel wachtend(int pogingen, Duration pauze) {
        return new Herstel(true, pogingen, Optional.of(klok.instant().plus(pauze)), Optional.empty());
    }

    private boolean isBezig(BewaardeOorzaak oorzaak) {
        return oorzaak.isOpen() && oorzaak.herstel().automatisch();
    }

    /** Notes how an open cause is tried again, if it is as is expected; gives how it was tried before. */
    private Optional<Herstel> zet(long id, Predicate<BewaardeOorzaak> als, Herstel herstel) {
        return registers.inTransactie(register -> {
            Optional<BewaardeOorzaak> oorzaak = register.oorzaken()
                    .vergrendel(id)
                    .filter(BewaardeOorzaak::isOpen)
                    .filter(als);
            oorzaak.ifPresent(bewaard -> register.oorzaken().herstel(id, herstel));
            return oorzaak.map(BewaardeOorzaak::herstel);
        });
    }

    private void stopHerhaling(long id, String reden) {
        try {
            herhalingen.stop(Aanvrager.SYSTEEM, id, reden);
        } catch (HerhalingGeweigerd e) {
            // it was over already
        }
    }
}
