package nl.berichtenstraat.beheer.toegang;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.web.Toegang;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.register.Registers;

/** The door as a whole: knows who comes in, and has at hand what may be done about it. May be used by several threads. */
public final class Toegangsbeheer implements Toegang {

    private final Sessies sessies;
    private final Inloggen inloggen;
    private final Accounts accounts;
    private final Tokens tokens;
    private final EersteToegang eersteToegang;

    /**
     * A door.
     *
     * @param registers the register, which all instances share
     * @param instelling how it is set
     * @param wachtwoorden how passwords are kept
     * @param klok the time
     */
    public Toegangsbeheer(Registers registers, Toegangsinstelling instelling, Wachtwoorden wachtwoorden, Clock klok) {
        Geheimen geheimen = new Geheimen();
        this.sessies = new Sessies(registers, instelling, geheimen, klok);
        this.eersteToegang = new EersteToegang(registers, wachtwoorden, geheimen, instelling.data(), klok);
        this.inloggen = new Inloggen(registers, sessies, wachtwoorden, eersteToegang, klok);
        this.accounts = new Accounts(registers, wachtwoorden, geheimen, eersteToegang, klok);
        this.tokens = new Tokens(registers, instelling, geheimen, klok);
    }

    /** A door as these settings say. */
    public static Toegangsbeheer van(Instellingen instellingen, Registers registers, Clock klok) {
        Instellingen.Toegang toegang = instellingen.toegang();
        return new Toegangsbeheer(
                registers,
                new Toegangsinstelling(toegang.sessie(), toegang.rust(), toegang.perMinuut(), instellingen.data()),
                new Wachtwoorden(Wachtwoorden.Kosten.AANBEVOLEN),
                klok);
    }

    /**
     * Makes the first account when there are none.
     *
     * @return the file with its one-time password, while that waits to be used; never tell what is in it
     */
    public Optional<Path> eersteAccount() {
        return eersteToegang.open();
    }

    @Override
    public Optional<Sessie> sessie(String sleutel) {
        return sessies.sessie(sleutel);
    }

    @Override
    public Optional<Gebruiker> token(String token) {
        return tokens.gebruiker(token);
    }

    /** Coming in and going out of people. */
    public Inloggen inloggen() {
        return inloggen;
    }

    /** The accounts of people. */
    public Accounts accounts() {
        return accounts;
    }

    /** The tokens of programs. */
    public Tokens tokens() {
        return tokens;
    }
}
