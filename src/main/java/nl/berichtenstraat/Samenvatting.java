package nl.berichtenstraat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.berichtenstraat.Demoverslag.Poststuk;
import nl.berichtenstraat.bericht.Antwoordregel;
import nl.berichtenstraat.bericht.Berichtlezer;
import nl.berichtenstraat.bericht.Client;
import nl.berichtenstraat.bericht.Declaratieantwoord;
import nl.berichtenstraat.bericht.Declaratieantwoordlezer;
import nl.berichtenstraat.bericht.Declaratieantwoordontvanger;
import nl.berichtenstraat.bericht.Retourbericht;
import nl.berichtenstraat.bericht.Retourbericht.Recordcodes;

/** Says in a few words what an outgoing message says, read from the message itself. */
final class Samenvatting {

    /** "Assessed and correct" and "not assessed" are no reasons. */
    private static final List<String> GEEN_REDEN = List.of("0200", "0233");

    private Samenvatting() {}

    static String van(Poststuk stuk) {
        return switch (stuk.kenmerk().soort()) {
            case "wmo301", "wmo315", "wmo317", "wmo319" -> "ongewijzigd doorgestuurd";
            case "wmo325" -> declaratieantwoord(stuk.inhoud());
            case "afrekening" -> afrekening(Afrekeningbestand.lees(stuk.inhoud()));
            case "fout" -> "melding aan de afzender, geen retourbericht";
            case "signaal", "signalen" -> "melding aan de gemeente, er is niets afgekeurd";
            default -> retour(stuk.inhoud());
        };
    }

    private static String retour(byte[] inhoud) {
        return new Berichtlezer()
                .lees(stroom(inhoud))
                .kies(bericht -> retour((Retourbericht) bericht), fouten -> "niet leesbaar");
    }

    private static String retour(Retourbericht retour) {
        if (retour.isGeaccepteerd()) {
            return "geaccepteerd";
        }
        Stream<String> records =
                retour.recordcodes().stream().map(Recordcodes::codes).flatMap(List::stream);
        return "afgekeurd, " + redenen(Stream.concat(retour.retourcodes().stream(), records));
    }

    private static String declaratieantwoord(byte[] inhoud) {
        Afgewezen afgewezen = new Afgewezen();
        return new Declaratieantwoordlezer()
                .lees(stroom(inhoud), afgewezen)
                .kies(antwoord -> declaratieantwoord(antwoord, afgewezen), fouten -> "niet leesbaar");
    }

    private static String declaratieantwoord(Declaratieantwoord antwoord, Afgewezen afgewezen) {
        String bedragen = Nederlands.euro(antwoord.toegekend().getekend()) + " van "
                + Nederlands.euro(antwoord.ingediend().getekend()) + " toegekend";
        if (afgewezen.regels == 0) {
            return bedragen + ", " + redenen(Stream.concat(antwoord.kopcodes().stream(), antwoord.codes().stream()));
        }
        String regels = afgewezen.regels == 1 ? "1 regel afgewezen" : afgewezen.regels + " regels afgewezen";
        return bedragen + ", " + regels + ", " + redenen(afgewezen.codes.stream());
    }

    private static String afrekening(Afrekeningbestand afrekening) {
        return Nederlands.euro(afrekening.toegekend()) + " toegekend, " + Nederlands.euro(afrekening.afgewezen())
                + " afgewezen";
    }

    private static String redenen(Stream<String> codes) {
        List<String> redenen = codes.filter(code -> !GEEN_REDEN.contains(code))
                .distinct()
                .sorted()
                .toList();
        return (redenen.size() == 1 ? "retourcode " : "retourcodes ") + String.join(", ", redenen);
    }

    private static InputStream stroom(byte[] inhoud) {
        return new ByteArrayInputStream(inhoud);
    }

    private static final class Afgewezen implements Declaratieantwoordontvanger {

        private final List<String> codes = new ArrayList<>();
        private int regels;

        @Override
        public void client(Client client) {
            // only lines count
        }

        @Override
        public void regel(Antwoordregel regel) {
            regels++;
            codes.addAll(regel.retourcodes());
        }

        @Override
        public void clientcodes(Client client, List<String> retourcodes) {
            codes.addAll(retourcodes);
        }
    }
}
