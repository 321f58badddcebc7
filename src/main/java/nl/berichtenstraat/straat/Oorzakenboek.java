package nl.berichtenstraat.straat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.berichtenstraat.register.Alarmstand;
import nl.berichtenstraat.register.BewaardeOorzaak;
import nl.berichtenstraat.register.BewaardeOorzaak.Afhandeling;
import nl.berichtenstraat.register.BewaardeOorzaak.Herstel;
import nl.berichtenstraat.register.Oorzaak;
import nl.berichtenstraat.register.Oorzaaksoort;
import nl.berichtenstraat.register.Oorzakenregister;
import nl.berichtenstraat.register.Oorzakenregister.Genoteerd;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Uitbak;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Keeps the causes of failure up to date in one transaction, with the alarms that go with it: one when a cause begins and
 * one when it is over, however many messages it hits, in the outbox and, once the transaction is kept, in the log. One that comes back soon after its end was told is not told anew
 * before a while has passed, so that what comes and goes does not flood anybody; what was not told to begin is not told to
 * be over either.
 */
public final class Oorzakenboek {

    private static final Logger LOG = LoggerFactory.getLogger(Oorzakenboek.class);

    /** So long after its end was told a cause that comes back is not told anew. */
    public static final Duration STILTE = Duration.ofMinutes(10);

    /** An edge works again when it works, and did not fail for so long. */
    public static final Duration RANDRUST = Duration.ofMinutes(1);

    /** So many faults are kept apart at a time. */
    static final int MEESTE_FOUTEN = 200;

    private final Register register;
    private final Instant nu;

    /**
     * The book in one transaction.
     *
     * @param register the register in it
     * @param nu the time
     */
    public Oorzakenboek(Register register, Instant nu) {
        this.register = register;
        this.nu = nu;
    }

    /** A message is parked because of this. */
    void geparkeerd(long berichtId, Storing storing) {
        Oorzaak oorzaak = storing.oorzaak();
        noteer(berichtId, oorzaak, oorzaak.voorbijgaand());
    }

    /**
     * A message is processed: with that an earlier cause of its failing may be over.
     *
     * @param fout why it ended in a fault; empty when it did not
     */
    void verwerkt(long berichtId, Optional<Oorzaak> fout) {
        Optional<Long> eerder = oorzaken().vanBericht(berichtId);
        fout.ifPresent(oorzaak -> noteer(berichtId, begrensd(oorzaak), false));
        eerder.ifPresent(this::sluitAlsNietsWacht);
    }

    /** An edge fails because of this. */
    public void rand(Oorzaak oorzaak) {
        Genoteerd genoteerd = oorzaken().noteer(oorzaak, Herstel.GEEN, nu);
        meldBegin(genoteerd.id());
    }

    /**
     * Edges work again.
     *
     * @param welke which of the open causes were theirs
     * @return whether none of those is open any more; one that was met only just stays open for a while
     */
    public boolean hersteld(Predicate<Oorzaak> welke) {
        return oorzaken().open(Oorzaaksoort.RAND).stream()
                .filter(bewaard -> welke.test(bewaard.oorzaak()))
                .map(bewaard -> sluitRand(bewaard.id()))
                .reduce(true, Boolean::logicalAnd);
    }

    /**
     * A person says that a cause is dealt with; messages that still wait are theirs to remember.
     *
     * @return false when it is over already, or there is no such cause
     */
    public boolean afgehandeld(long id, Afhandeling afhandeling) {
        boolean open = oorzaken().vergrendel(id).filter(BewaardeOorzaak::isOpen).isPresent();
        if (open) {
            sluit(id, Optional.of(afhandeling));
        }
        return open;
    }

    /** Trying a cause again without a person stops: someone must look. */
    public void vraagAandacht(long id) {
        meld(id, Alarmstand.AANDACHT);
    }

    /** Tells of causes that were kept silent because they had only just been over. */
    void meldUitgestelde() {
        oorzaken()
                .ongemeld()
                .forEach(oorzaak -> oorzaken().vergrendel(oorzaak.id()).ifPresent(this::meldBegin));
    }

    private void noteer(long berichtId, Oorzaak oorzaak, boolean automatisch) {
        Herstel herstel = new Herstel(automatisch, 0, Optional.empty(), Optional.empty());
        Genoteerd genoteerd = oorzaken().noteer(oorzaak, herstel, nu);
        oorzaken().koppel(berichtId, genoteerd.id());
        meldBegin(genoteerd.id());
    }

    /** Whoever makes every message fail in another way cannot fill the list of causes with that. */
    private Oorzaak begrensd(Oorzaak fout) {
        boolean vol = !oorzaken().isOpen(fout.sleutel()) && oorzaken().aantalOpen(Oorzaaksoort.FOUT) >= MEESTE_FOUTEN;
        return vol ? Foutoorzaak.overig() : fout;
    }

    private void sluitAlsNietsWacht(long id) {
        boolean open = oorzaken().vergrendel(id).filter(BewaardeOorzaak::isOpen).isPresent();
        if (open && !oorzaken().wacht(id)) {
            sluit(id, Optional.empty());
        }
    }

    private boolean sluitRand(long id) {
        BewaardeOorzaak oorzaak = oorzaken().vergrendel(id).orElseThrow();
        if (oorzaak.isOpen() && oorzaak.laatst().plus(RANDRUST).isAfter(nu)) {
            return false;
        }
        if (oorzaak.isOpen()) {
            sluit(id, Optional.empty());
        }
        return true;
    }

    private void sluit(long id, Optional<Afhandeling> afhandeling) {
        oorzaken().voorbij(id, nu, afhandeling);
        if (oorzaken().isGemeld(id)) {
            meld(id, Alarmstand.VOORBIJ);
        }
    }

    private void meldBegin(long id) {
        if (!oorzaken().isGemeld(id)) {
            oorzaken().oorzaak(id).ifPresent(this::meldBegin);
        }
    }

    private void meldBegin(BewaardeOorzaak oorzaak) {
        boolean stil = oorzaken()
                .laatstVoorbijGemeld(oorzaak.oorzaak().sleutel())
                .filter(moment -> moment.plus(STILTE).isAfter(nu))
                .isPresent();
        if (oorzaak.isOpen() && !stil && !oorzaken().isGemeld(oorzaak.id())) {
            meld(oorzaak.id(), Alarmstand.BEGIN);
        }
    }

    private void meld(long id, Alarmstand stand) {
        Alarm alarm = new Alarm(UUID.randomUUID(), oorzaken().oorzaak(id).orElseThrow(), stand);
        Uitbak.Kenmerk kenmerk = new Uitbak.Kenmerk(Optional.empty(), "alarm", Bestemming.ALARM.naam(), "");
        Uitbak.Uitgaand uitgaand = register.uitbak().plaats(kenmerk, uit -> Alarmmelding.schrijf(alarm, nu, uit));
        oorzaken().alarm(id, stand, nu, uitgaand.id());
        register.naAfloop(() -> log(alarm));
    }

    private static void log(Alarm alarm) {
        BewaardeOorzaak oorzaak = alarm.oorzaak();
        boolean vanOns = oorzaak.oorzaak().soort() != Oorzaaksoort.FOUT;
        LOG.atLevel(oorzaak.isOpen() && vanOns ? Level.ERROR : Level.INFO).log(Alarmmelding.regel(alarm));
    }

    private Oorzakenregister oorzaken() {
        return register.oorzaken();
    }
}
