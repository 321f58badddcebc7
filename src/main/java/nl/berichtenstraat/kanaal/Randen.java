package nl.berichtenstraat.kanaal;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.berichtenstraat.regels.Uitlegsjablonen;
import nl.berichtenstraat.register.Oorzaak;
import nl.berichtenstraat.register.Oorzaaksoort;
import nl.berichtenstraat.register.OpslagOnbereikbaar;
import nl.berichtenstraat.straat.Oorzaken;
import nl.berichtenstraat.straat.Oorzakenboek;
import nl.berichtenstraat.straat.Storing;

/**
 * Watches whether the edges of the lane work: a failure of a route is a cause, which is over when the route works again. That
 * the store is away cannot be kept in the store: of that an alarm stands in the log alone, once.
 */
public final class Randen {

    private static final String SLEUTEL = "rand ";

    /** A failure that goes on is noted once in so long. */
    private static final Duration RITME = Duration.ofSeconds(10);

    private final Oorzaken oorzaken;
    private final Clock klok;
    private final String uitgang;
    private final Map<String, Instant> stuk = new ConcurrentHashMap<>();
    private final Opslagwacht opslag;

    /**
     * The edges of a lane, of which none is known to fail yet.
     *
     * @param oorzaken keeps the causes
     * @param klok the time
     * @param naarMap whether what goes out goes to a folder instead of to the broker
     */
    public Randen(Oorzaken oorzaken, Clock klok, boolean naarMap) {
        this.oorzaken = oorzaken;
        this.klok = klok;
        this.uitgang = naarMap ? "uitvoermap" : "makelaar";
        this.opslag = new Opslagwacht(klok);
    }

    /** Takes up what was failing when the service stopped. */
    public void begin() {
        oorzaken.inTransactie((register, boek) -> {
            register.oorzaken()
                    .open(Oorzaaksoort.RAND)
                    .forEach(bewaard -> stuk.put(bewaard.oorzaak().sleutel().split(" ")[1], Instant.EPOCH));
            return stuk;
        });
    }

    /** A route failed, after all tries. */
    public void faalt(String route, Throwable fout) {
        if (Storing.komtDoor(fout, OpslagOnbereikbaar.class)) {
            opslag.weg();
        } else {
            faalt(rand(route), oorzaak(rand(route), fout));
        }
    }

    /**
     * A route came to its end.
     *
     * @param resultaat what its last step gave: how many messages a relay delivered, for none proves nothing; false when
     *     the contracts, or the folder of received files, cannot be used; anything for other routes
     */
    public void gelukt(String route, Object resultaat) {
        if (Boolean.FALSE.equals(resultaat)) {
            faalt(rand(route), vast(route.equals("contracten") ? "contracten" : "intakemap ontvangen"));
        } else if (!(route.startsWith("bezorgen-") && Integer.valueOf(0).equals(resultaat))) {
            werkt(rand(route));
        }
    }

    private void werkt(String rand) {
        opslag.terug();
        Instant gezien = stuk.get(rand);
        if (gezien != null && !gezien.plus(Oorzakenboek.RANDRUST).isAfter(klok.instant())) {
            probeer(() -> {
                if (oorzaken.inTransactie((register, boek) -> boek.hersteld(oorzaak -> isVan(rand, oorzaak)))) {
                    stuk.remove(rand, gezien);
                }
            });
        }
    }

    private void faalt(String rand, Oorzaak oorzaak) {
        Instant nu = klok.instant();
        Instant gezien = stuk.getOrDefault(rand, Instant.EPOCH);
        if (gezien.plus(RITME).isAfter(nu)) {
            return;
        }
        probeer(() -> {
            oorzaken.inTransactie((register, boek) -> {
                boek.rand(oorzaak);
                return boek;
            });
            stuk.put(rand, nu);
        });
    }

    /** A store that is away is told in its own way, and what could not be noted now is noted the next time. */
    private void probeer(Runnable werk) {
        try {
            werk.run();
        } catch (OpslagOnbereikbaar e) {
            opslag.weg();
        }
    }

    private String rand(String route) {
        return switch (route) {
            case "bezorgen-werk" -> "makelaar";
            case "bezorgen-uit" -> uitgang;
            case "ontvangst-map", "ontvangst-map-bezig" -> "intakemap";
            default -> route;
        };
    }

    private static boolean isVan(String rand, Oorzaak oorzaak) {
        return (oorzaak.sleutel() + " ").startsWith(SLEUTEL + rand + " ");
    }

    private static Oorzaak oorzaak(String rand, Throwable fout) {
        Storing storing = Storing.van(fout);
        if (Storing.komtDoor(fout, MakelaarOnbereikbaar.class)) {
            return vast("makelaar");
        }
        if (Storing.komtDoor(fout, UitvoermapOnbereikbaar.class)) {
            return vast("uitvoermap");
        }
        if (rand.equals("intakemap") && Storing.komtDoor(fout, IOException.class)) {
            return rand("intakemap", "rand.intakemap", "fout", storing.fout());
        }
        return rand(
                rand + " " + storing.fout() + " in " + storing.plaats(),
                "rand.onderdeel",
                "onderdeel",
                rand,
                "fout",
                storing.fout(),
                "plek",
                storing.plaats());
    }

    private static Oorzaak vast(String rand) {
        return rand(rand, SLEUTEL.strip() + "." + rand.replace(' ', '.'));
    }

    private static Oorzaak rand(String sleutel, String tekst, Object... waarden) {
        return new Oorzaak(
                SLEUTEL + sleutel,
                Oorzaaksoort.RAND,
                Uitlegsjablonen.oorzaak(tekst).vul(waarden),
                Uitlegsjablonen.oorzaak(tekst + ".doe").vul(),
                false,
                true);
    }
}
