package nl.berichtenstraat.beheer.toegang;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.beheer.web.Toegang;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Toegangsregister.Account;
import nl.berichtenstraat.register.Toegangsregister.Macht;
import nl.berichtenstraat.register.Toegangsregister.Sessie;

/** Sessions of browsers, which stand in the register: every instance knows them, and what ends one ends it everywhere. */
final class Sessies {

    private static final String CSRF = "csrf";

    /** A use is noted at most this often, so that looking costs no writing. */
    private static final Duration NOTEER_NA = Duration.ofMinutes(1);

    private final Registers registers;
    private final Toegangsinstelling instelling;
    private final Geheimen geheimen;
    private final Clock klok;

    /** A session that is not over, with its account. */
    private record Lopend(Sessie sessie, Account account) {}

    Sessies(Registers registers, Toegangsinstelling instelling, Geheimen geheimen, Clock klok) {
        this.registers = registers;
        this.instelling = instelling;
        this.geheimen = geheimen;
        this.klok = klok;
    }

    /** A new session of this account under a new secret, which is returned; also removes what is over. */
    String begin(Register register, Account account) {
        Instant nu = klok.instant();
        String sleutel = geheimen.sleutel();
        register.toegang().ruimSessiesOp(nu.minus(instelling.sessie()), nu.minus(instelling.rust()));
        register.toegang().beginSessie(Geheimen.afdruk(sleutel), account.id(), nu);
        return sleutel;
    }

    /** The session of this secret, which it prolongs; empty when there is none or it is over. */
    Optional<Toegang.Sessie> sessie(String sleutel) {
        String afdruk = Geheimen.afdruk(sleutel);
        Optional<Lopend> lopend = registers.lees(register -> lopend(register, afdruk));
        lopend.filter(l -> isLangGeleden(l.sessie())).ifPresent(l -> gebruik(afdruk));
        return lopend.map(l -> new Toegang.Sessie(
                gebruiker(l.account().naam(), l.account().macht()),
                Geheimen.afgeleid(sleutel, CSRF),
                l.account().inlog().onderwerp().isEmpty(),
                l.account().inlog().eenmalig()));
    }

    /** The account whose session has this secret; empty when there is none or it is over. */
    Optional<Account> account(Register register, String sleutel) {
        return lopend(register, Geheimen.afdruk(sleutel)).map(Lopend::account);
    }

    /** Who comes in under this name with this power. */
    static Gebruiker gebruiker(String naam, Macht macht) {
        return new Gebruiker(naam, Rol.van(macht.rol()), macht.bereik());
    }

    private Optional<Lopend> lopend(Register register, String afdruk) {
        return register.toegang()
                .sessie(afdruk)
                .filter(this::loopt)
                .flatMap(sessie -> register.toegang()
                        .account(sessie.account())
                        .filter(Account::actief)
                        .map(account -> new Lopend(sessie, account)));
    }

    private boolean loopt(Sessie sessie) {
        Instant nu = klok.instant();
        return nu.isBefore(sessie.begonnen().plus(instelling.sessie()))
                && nu.isBefore(sessie.gebruikt().plus(instelling.rust()));
    }

    private boolean isLangGeleden(Sessie sessie) {
        Duration vierde = instelling.rust().dividedBy(4);
        Duration na = vierde.compareTo(NOTEER_NA) < 0 ? vierde : NOTEER_NA;
        return !klok.instant().isBefore(sessie.gebruikt().plus(na));
    }

    private void gebruik(String afdruk) {
        registers.inTransactie(register -> {
            register.toegang().gebruikSessie(afdruk, klok.instant());
            return register;
        });
    }
}
