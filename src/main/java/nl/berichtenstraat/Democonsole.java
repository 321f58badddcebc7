package nl.berichtenstraat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.beheer.toegang.Accounts;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Toegangsregister.Macht;

/**
 * Leaves the console open over the register of the demonstration, for who sits at this machine. Two accounts get a random
 * one-time password that is shown once; when it ends these work no more.
 */
final class Democonsole {

    private static final String REDEN = "demonstratie";
    private static final String BEHEERDER = "beheerder";
    private static final String AANBIEDER = "aanbieder";

    private static final int GEDULD_IN_SECONDEN = 10;

    private final Accounts accounts;
    private final Demoscherm scherm;
    private final CountDownLatch genoeg = new CountDownLatch(1);
    private final CountDownLatch afgesloten = new CountDownLatch(1);

    Democonsole(Accounts accounts, Demoscherm scherm) {
        this.accounts = accounts;
        this.scherm = scherm;
    }

    /**
     * Shows where the console is and who can log in, and waits for Enter or Ctrl-C.
     *
     * @param poort on which it listens
     * @param toetsen what is typed; when it ends without Enter only Ctrl-C is waited for
     */
    void toon(int poort, InputStream toetsen) throws InterruptedException {
        scherm.kop("De console");
        scherm.regel("Adres:", "http://127.0.0.1:" + poort + "/");
        scherm.regel("Naam en wachtwoord:", BEHEERDER + " / " + nieuw(BEHEERDER));
        scherm.regel("Naam en wachtwoord:", AANBIEDER + " / " + maakAanbieder());
        scherm.alinea("Alleen deze computer kan erbij. Elk wachtwoord werkt één keer: kies na het inloggen een eigen."
                + " Druk hier op Enter, of op Ctrl-C, om te stoppen; daarna werken de accounts niet meer.");
        Thread enter = new Thread(() -> leesEnter(toetsen), "enter");
        enter.setDaemon(true);
        enter.start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "onderbroken"));
        genoeg.await();
        sluitAf();
    }

    /** The passwords become ones that nobody saw, and sessions end. */
    private void sluitAf() {
        try {
            List.of(BEHEERDER, AANBIEDER).forEach(this::nieuw);
        } finally {
            afgesloten.countDown();
        }
    }

    /** Who interrupts waits a moment until the accounts are shut. */
    private void stop() {
        genoeg.countDown();
        try {
            afgesloten.await(GEDULD_IN_SECONDEN, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void leesEnter(InputStream toetsen) {
        try {
            int toets = toetsen.read();
            while (toets >= 0 && toets != '\n') {
                toets = toetsen.read();
            }
            if (toets == '\n') {
                genoeg.countDown();
            }
        } catch (IOException e) {
            scherm.alinea("Enter is hier niet te lezen; stop met Ctrl-C.");
        }
    }

    private String nieuw(String naam) {
        return accounts.nieuwWachtwoord(
                Toegangsbron.OPDRACHTREGEL,
                REDEN,
                accounts.account(naam).orElseThrow().id());
    }

    private String maakAanbieder() {
        Macht macht = new Macht(Rol.AANBIEDER.label(), Bereik.van(new AgbCode(Indicatie.ZORG_A)));
        return accounts.maak(Toegangsbron.OPDRACHTREGEL, REDEN, AANBIEDER, macht);
    }
}
