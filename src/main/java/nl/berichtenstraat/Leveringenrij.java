package nl.berichtenstraat;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import nl.berichtenstraat.afrekening.simulatie.Groep;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Tabelrij;

/**
 * A row of a file with assignments and deliveries.
 *
 * @param client any name that is no Bsn
 * @param groep who delivers what for whom
 * @param soort assignment, delivery, or planned contact at which the client did not show up
 * @param dagen of the assignment, or of the delivery within one calendar month
 * @param volume whole volume in the unit
 * @param eenheid unit
 * @param frequentie of an assignment; empty otherwise
 */
record Leveringenrij(
        String client,
        Groep groep,
        Soort soort,
        Periode dagen,
        long volume,
        Eenheid eenheid,
        Optional<Frequentie> frequentie) {

    private static final int BSN_LENGTE = 9;
    private static final int ELF = 11;

    /** What a row is about. */
    enum Soort {
        TOEGEWEZEN("toegewezen"),
        GELEVERD("geleverd"),
        NIET_VERSCHENEN("niet-verschenen");

        private final String woord;

        Soort(String woord) {
            this.woord = woord;
        }
    }

    /**
     * The row, found good.
     *
     * @throws nl.berichtenstraat.bericht.OngeldigeTabel with what is wrong and what to write instead
     */
    static Leveringenrij van(Tabelrij rij) {
        if (rij.velden().size() != rij.kolommen().size()) {
            throw rij.fout("er horen " + rij.kolommen().size()
                    + " velden te staan, met een puntkomma ertussen, en er staan er "
                    + rij.velden().size());
        }
        Soort soort = soort(rij);
        return new Leveringenrij(
                client(rij), groep(rij), soort, dagen(rij, soort), volume(rij), eenheid(rij), frequentie(rij, soort));
    }

    /** Whether something was delivered, or would have been. */
    boolean isLevering() {
        return soort != Soort.TOEGEWEZEN;
    }

    private static String client(Tabelrij rij) {
        String client = veld(rij, "client", c -> !c.isEmpty(), "vul een kenmerk van de cliënt in");
        if (isBsn(client)) {
            throw rij.fout("in kolom client staat een BSN. Gebruik een kenmerk waar niemand aan te herkennen is");
        }
        return client;
    }

    private static boolean isBsn(String tekst) {
        if (!tekst.matches("[0-9]{" + BSN_LENGTE + "}")) {
            return false;
        }
        int som = -Character.digit(tekst.charAt(BSN_LENGTE - 1), 10);
        for (int i = 0; i < BSN_LENGTE - 1; i++) {
            som += (BSN_LENGTE - i) * Character.digit(tekst.charAt(i), 10);
        }
        return som % ELF == 0;
    }

    private static Groep groep(Tabelrij rij) {
        return new Groep(
                new Gemeentecode(
                        veld(rij, "gemeente", g -> g.matches("[0-9]{4}"), "een gemeentecode heeft vier cijfers")),
                new AgbCode(veld(rij, "aanbieder", a -> a.matches("[0-9]{8}"), "een AGB-code heeft acht cijfers")),
                veld(rij, "categorie", c -> c.matches("[0-9]{2}"), "een categorie heeft twee cijfers, bijvoorbeeld 02"),
                veld(rij, "product", p -> p.matches("\\S{1,5}"), "een productcode heeft een tot vijf tekens"));
    }

    private static Soort soort(Tabelrij rij) {
        return Arrays.stream(Soort.values())
                .filter(soort -> soort.woord.equals(rij.tekst("soort")))
                .findFirst()
                .orElseThrow(() -> rij.fout(
                        "'" + rij.tekst("soort") + "' is geen soort. Schrijf toegewezen, geleverd of niet-verschenen"));
    }

    private static Periode dagen(Tabelrij rij, Soort soort) {
        Periode dagen = rij.periode("van", "tot");
        if (soort != Soort.TOEGEWEZEN && dagen.geraakteMaanden() != 1) {
            throw rij.fout(
                    "een levering ligt in één kalendermaand. Vul tot in, of splits de regel aan het eind van de maand");
        }
        return dagen;
    }

    private static long volume(Tabelrij rij) {
        return Long.parseLong(veld(
                rij,
                "volume",
                v -> v.matches("[0-9]{1,8}"),
                "een volume is een heel getal van hoogstens acht cijfers"));
    }

    private static Eenheid eenheid(Tabelrij rij) {
        String code = rij.tekst("eenheid");
        return Arrays.stream(Eenheid.values())
                .filter(eenheid -> eenheid.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> rij.fout("'" + code + "' is geen eenheid. Schrijf 01 (minuut), 04 (uur), 14 (etmaal),"
                                + " 16 (dagdeel), 82 (stuks output), 83 (euro, in centen) of 84 (stuks inspanning)"));
    }

    private static Optional<Frequentie> frequentie(Tabelrij rij, Soort soort) {
        Optional<String> code = rij.misschien("frequentie");
        if (soort != Soort.TOEGEWEZEN) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Frequentie.values())
                .filter(frequentie -> code.filter(frequentie.code()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> rij.fout("'" + code.orElse("")
                        + "' is geen frequentie. Schrijf 1 (per dag), 2 (per week), 4 (per maand) of 6 (totaal)")));
    }

    private static String veld(Tabelrij rij, String kolom, Predicate<String> goed, String remedie) {
        String tekst = rij.tekst(kolom);
        if (!goed.test(tekst)) {
            throw rij.fout(
                    tekst.isEmpty() || kolom.equals("client")
                            ? "kolom " + kolom + ": " + remedie
                            : "kolom " + kolom + ": '" + tekst + "' kan niet; " + remedie);
        }
        return tekst;
    }
}
