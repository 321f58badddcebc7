package nl.berichtenstraat;

import java.io.PrintWriter;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.berichtenstraat.kanaal.ggk.Certificaatkenmerk;
import nl.berichtenstraat.kanaal.ggk.Ggkinstellingen;
import nl.berichtenstraat.kanaal.ggk.Ggkinstellingen.Hop;
import nl.berichtenstraat.kanaal.ggk.Tls;

/** The settings of the exchange with the GGk in words. */
final class Ggktekst {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final PrintWriter uit;
    private final Clock klok;
    private boolean goed = true;

    Ggktekst(PrintWriter uit, Clock klok) {
        this.uit = uit;
        this.klok = klok;
    }

    /** Shows them; false when a certificate is not valid today. */
    boolean toon(Ggkinstellingen instellingen) {
        instellingen.server().ifPresent(server -> {
            uit.println("Adapters leveren af op " + server.adres() + ":" + server.poort()
                    + (server.tls().isPresent() ? "." : ", zonder TLS: alleen vanaf deze machine."));
            certificaat(server.tls());
        });
        instellingen.gemeenten().forEach(this::gemeente);
        int aantal = instellingen.gemeenten().size();
        uit.println(
                aantal + (aantal == 1 ? " gemeente" : " gemeenten") + (goed ? " in orde." : ", maar zie hierboven."));
        return goed;
    }

    private void gemeente(Ggkinstellingen.Gemeente gemeente) {
        uit.println(gemeente.code() + " " + gemeente.naam() + ": verzendt als "
                + gemeente.aansluiting().zender().applicatie() + " naar " + hop(gemeente.hop()) + "; "
                + toegelaten(gemeente.toegelaten().size()) + ".");
        if (gemeente.hop() instanceof Hop.Soap soap) {
            certificaat(soap.tls());
        }
    }

    private static String hop(Hop hop) {
        if (hop instanceof Hop.Soap soap) {
            return soap.adres().toString();
        }
        return hop instanceof Hop.Map map ? "map " + map.uit() : "een queue";
    }

    private static String toegelaten(int aantal) {
        return switch (aantal) {
            case 0 -> "geen certificaat toegelaten";
            case 1 -> "1 certificaat toegelaten";
            default -> aantal + " certificaten toegelaten";
        };
    }

    private void certificaat(Optional<Tls> tls) {
        tls.map(Tls::eigen).ifPresent(this::certificaat);
    }

    private void certificaat(X509Certificate certificaat) {
        Instant nu = klok.instant();
        Instant begin = certificaat.getNotBefore().toInstant();
        Instant einde = certificaat.getNotAfter().toInstant();
        boolean geldig = !nu.isBefore(begin) && !nu.isAfter(einde);
        goed &= geldig;
        uit.println("  certificaat " + Certificaatkenmerk.vingerafdruk(certificaat) + ", geldig van " + dag(begin)
                + " tot en met " + dag(einde) + (geldig ? "" : ": NU NIET GELDIG. Vervang het."));
    }

    private String dag(Instant moment) {
        return DAG.format(moment.atZone(klok.getZone()));
    }
}
