package nl.berichtenstraat.straat.herhaling;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.register.Auditlog;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Herhaalpoging;
import nl.berichtenstraat.register.Herhaalstand;
import nl.berichtenstraat.register.Herhaalverzoek;
import nl.berichtenstraat.register.Herhaling;
import nl.berichtenstraat.register.Herhalingenregister;
import nl.berichtenstraat.register.Herhalingenregister.Pogingkeuze;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Werkwoord;

/** What people and programs can ask about replays. What they do is in the audit log, with the reason. */
public final class Herhalingen {

    private final Registers registers;
    private final Clock klok;

    /** Replays in a register. */
    public Herhalingen(Registers registers, Clock klok) {
        this.registers = registers;
        this.klok = klok;
    }

    /**
     * Makes a replay of the messages that are chosen now, as far as the one who asks may replay them.
     *
     * @return its number
     * @throws HerhalingGeweigerd when there are no such messages, or one of those named is not there
     */
    public long maak(Aanvrager wie, Herhaalverzoek verzoek) {
        return registers.inTransactie(register -> maak(register, wie, verzoek));
    }

    /** As {@link #maak(Aanvrager, Herhaalverzoek)}, within this transaction. */
    public long maak(Register register, Aanvrager wie, Herhaalverzoek verzoek) {
        Herhalingenregister herhalingen = register.herhalingen();
        long id = herhalingen.voegToe(verzoek, wie.naam(), wie.bereik(), klok.instant());
        int gekozen = herhalingen.selecteer(id, verzoek.keuze(), wie.bereik());
        eis(
                gekozen >= verzoek.keuze().ids().size(),
                "Een of meer van deze berichten bestaan niet. Controleer de nummers.");
        eis(gekozen > 0, "Er zijn geen berichten die hieraan voldoen. Kies ruimer.");
        noteer(register, wie, verzoek.proef() ? "herhaling-beproefd" : "herhaling-gestart", id, verzoek.reden());
        return id;
    }

    /**
     * Makes the real replay of a trial: exactly the same messages, the same work.
     *
     * @param proefId the trial
     * @param reden why
     * @return its number
     * @throws HerhalingGeweigerd when there is no such trial, it is not ready, or it only judges, which is never real
     */
    public long voerUit(Aanvrager wie, long proefId, String reden) {
        return registers.inTransactie(register -> {
            Herhaling proef = vergrendel(register, wie, proefId);
            eis(
                    proef.werkwoord() != Werkwoord.BEOORDELEN,
                    "Opnieuw beoordelen verandert niets, dus is er niets om echt uit te voeren.");
            eis(proef.proef(), "Dit is geen proef.");
            eis(proef.stand() == Herhaalstand.KLAAR, "De proef is nog niet klaar.");
            long id =
                    register.herhalingen().neemOver(proefId, wie.naam(), wie.bereik(), gegeven(reden), klok.instant());
            noteer(register, wie, "herhaling-gestart", id, reden);
            return id;
        });
    }

    /** Lets a replay wait: when this returns no attempt of it is under way, and none begins. */
    public void pauzeer(Aanvrager wie, long id, String reden) {
        zet(wie, id, Herhaalstand.GEPAUZEERD, "herhaling-gepauzeerd", reden);
    }

    /** Lets a replay that waits go on. */
    public void hervat(Aanvrager wie, long id, String reden) {
        zet(wie, id, Herhaalstand.LOPEND, "herhaling-hervat", reden);
    }

    /** Ends a replay: when this returns no attempt of it is under way, and none begins ever after. */
    public void stop(Aanvrager wie, long id, String reden) {
        zet(wie, id, Herhaalstand.GESTOPT, "herhaling-gestopt", reden);
    }

    /** How far a replay is; empty when there is none with this number within the scope. */
    public Optional<Voortgang> stand(Bereik bereik, long id) {
        return registers.lees(register -> register.herhalingen()
                .herhaling(bereik, id)
                .map(herhaling -> new Voortgang(
                        herhaling,
                        register.herhalingen().telling(id),
                        register.herhalingen().overgangen(id))));
    }

    /**
     * Replays within a scope, newest first.
     *
     * @param voor only with a lower number, to go on after a page
     * @param aantal at most so many
     */
    public List<Herhaling> lijst(Bereik bereik, Optional<Long> voor, int aantal) {
        return registers.lees(register -> register.herhalingen().lijst(bereik, voor, aantal));
    }

    /**
     * Attempts of a replay, in order; none when it is not within the scope.
     *
     * @param na only with a higher number, to go on after a page; 0 for the first
     * @param aantal at most so many
     */
    public List<Herhaalpoging> pogingen(Bereik bereik, long id, Pogingkeuze welke, long na, int aantal) {
        return registers.lees(register -> register.herhalingen().herhaling(bereik, id).stream()
                .flatMap(herhaling -> register.herhalingen().pogingen(id, welke, na, aantal).stream())
                .toList());
    }

    private void zet(Aanvrager wie, long id, Herhaalstand stand, String handeling, String reden) {
        registers.inTransactie(register -> {
            Herhaling herhaling = vergrendel(register, wie, id);
            eis(herhaling.stand().isOpen(), "Deze herhaling is al klaar of gestopt.");
            if (herhaling.stand() != stand) {
                register.herhalingen().zet(id, stand);
                if (stand == Herhaalstand.GESTOPT) {
                    register.herhalingen().vervalWachtend(id, klok.instant());
                }
                noteer(register, wie, handeling, id, reden);
            }
            return id;
        });
    }

    private static Herhaling vergrendel(Register register, Aanvrager wie, long id) {
        return register.herhalingen()
                .vergrendel(wie.bereik(), id)
                .orElseThrow(() -> new HerhalingGeweigerd("Deze herhaling bestaat niet."));
    }

    private void noteer(Register register, Aanvrager wie, String handeling, long id, String reden) {
        register.audit()
                .schrijf(new Auditlog.Regel(
                        klok.instant(), wie.naam(), wie.rol(), handeling, "herhaling " + id, reden.strip()));
    }

    private static String gegeven(String reden) {
        eis(!reden.isBlank(), "Geef een reden op.");
        return reden.strip();
    }

    private static void eis(boolean klopt, String anders) {
        if (!klopt) {
            throw new HerhalingGeweigerd(anders);
        }
    }
}
