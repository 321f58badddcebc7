package nl.berichtenstraat.kanaal;

import java.util.Properties;
import nl.berichtenstraat.straat.Bestemming;

/** The endpoints of the routes, from the settings: routes name them only by property. */
final class Eindpunten {

    /** The nudge for the relay of work orders; one waiting nudge is enough, more are dropped. */
    static final String WEK_WERK = wek("werk");
    /** The nudge for the relay of what goes out. */
    private static final String WEK_UIT = wek("uit");
    /** Name of the bean that decides whether a file has been left alone long enough. */
    static final String RUST = "rust";

    private final Instellingen instellingen;
    private final Properties eigenschappen = new Properties();

    Eindpunten(Instellingen instellingen) {
        this.instellingen = instellingen;
    }

    Properties alsEigenschappen() {
        map();
        queues();
        signalen();
        sluiting();
        zet("kanaal.herhaalbeurt", "timer:herhaalbeurt?period=1000");
        oorzaken();
        zet("kanaal.doorzoekbeurt", "timer:doorzoekbeurt?period=1000");
        ritme();
        return eigenschappen;
    }

    private void map() {
        Instellingen.Map map = instellingen.map();
        zet(
                "kanaal.map",
                "file:" + map.in().toAbsolutePath()
                        + "?antInclude=*.xml&noop=true&idempotent=false&readLock=none&filter=#" + RUST
                        + "&delay=500&maxMessagesPerPoll=500&sortBy=file:name");
        zet(
                "kanaal.map.bezig",
                "file:" + map.in().resolve(Mapintake.BEZIG).toAbsolutePath()
                        + "?noop=true&idempotent=false&readLock=none&delay=500&initialDelay=0&includeHiddenDirs=true");
    }

    private void queues() {
        zet("kanaal.queue", jms(Makelaar.INTAKE, 1) + "&mapJmsMessage=false");
        zet(
                "kanaal.werk",
                jms(Makelaar.queue(Bestemming.WERK), instellingen.straat().verwerkers()));
    }

    private static String jms(String queue, int verbruikers) {
        return "jms:queue:" + queue
                + "?transacted=true&lazyCreateTransactionManager=false&cacheLevelName=CACHE_CONSUMER&concurrentConsumers="
                + verbruikers;
    }

    private void signalen() {
        zet("signaleren.actief", Boolean.toString(instellingen.signalen().actief()));
        zet("kanaal.signaalbeurt", "timer:signaalbeurt?period=60000");
    }

    private void sluiting() {
        zet(
                "maandafsluiting.actief",
                Boolean.toString(instellingen.sluiting().dag().isPresent()));
        zet("kanaal.sluitingsbeurt", "timer:sluitingsbeurt?period=60000");
    }

    private void oorzaken() {
        zet("kanaal.oorzaakbeurt", "timer:oorzaakbeurt?period=5000");
        zet("kanaal.webhook", "timer:webhook?period=2000");
    }

    private void ritme() {
        Instellingen.Straat straat = instellingen.straat();
        zet("kanaal.wek.werk", WEK_WERK);
        zet("kanaal.wek.uit", WEK_UIT);
        zet("kanaal.ritme", "timer:ritme?period=" + straat.bezorgritme().toMillis());
        zet(
                "kanaal.contracten",
                "timer:contracten?period="
                        + instellingen.contracten().interval().toMillis());
        zet("herhaal.keren", Integer.toString(Math.max(0, straat.pogingen() - 1)));
        zet("herhaal.eerst", Long.toString(straat.eersteWachttijd().toMillis()));
        zet("herhaal.langst", Long.toString(straat.langsteWachttijd().toMillis()));
    }

    private static String wek(String wat) {
        return "seda:wek-" + wat + "?size=1&discardWhenFull=true&waitForTaskToComplete=Never";
    }

    private void zet(String naam, String waarde) {
        eigenschappen.setProperty(naam, waarde);
    }
}
