package nl.berichtenstraat;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.afrekening.Prognose;
import nl.berichtenstraat.afrekening.Verwachting;
import nl.berichtenstraat.register.Boekregel;
import nl.berichtenstraat.register.Boekregister.Stand;
import tools.jackson.core.JsonGenerator;

/** Shows rows of the ledger with their totals: as a table for people, or as JSON. */
sealed interface Benuttingslijst {

    /**
     * Shows all.
     *
     * @param rijen the rows, read one by one
     * @param geschiedenis whether these are all versions, which make no totals
     * @param prognoses what to expect of the assignment that was asked for
     */
    void toon(Stream<Stand> rijen, boolean geschiedenis, List<Verwachting> prognoses);

    /** Amounts of current rows in cents, added up. */
    final class Totalen {

        private long rijen;
        private long minuten;
        private long ingediend;
        private long afgewezen;
        private long gecrediteerd;
        private long toegekend;
        private long verschuldigd;
        private long afgerekend;

        private void telOp(Boekregel rij) {
            rijen++;
            minuten += rij.geleverdeMinuten();
            ingediend += rij.ingediendCent();
            afgewezen += rij.afgewezenCent();
            gecrediteerd += rij.gecrediteerdCent();
            toegekend += rij.toegekendCent();
            verschuldigd += rij.verschuldigdCent().orElse(0L);
            afgerekend += rij.afgerekendCent();
        }
    }

    /** A table for people; why something is not settled stands below its row. */
    record Tekst(PrintWriter uit) implements Benuttingslijst {

        private static final String VORM =
                "%-8s %-9s %-8s %10s %-7s %-7s %10s %8s %12s %12s %12s %12s %12s %12s %9s %-9s %s%n";

        @Override
        public void toon(Stream<Stand> rijen, boolean geschiedenis, List<Verwachting> prognoses) {
            uit.printf(
                    VORM,
                    "gemeente",
                    "aanbieder",
                    "cliënt",
                    "toewijzing",
                    "product",
                    "maand",
                    "toegewezen",
                    "geleverd",
                    "ingediend",
                    "afgewezen",
                    "gecrediteerd",
                    "toegekend",
                    "verschuldigd",
                    "afgerekend",
                    "benutting",
                    "zijde",
                    geschiedenis ? "contract, dag" : "contract");
            Totalen totalen = new Totalen();
            rijen.peek(stand -> totalen.telOp(stand.regel())).forEach(stand -> toon(stand, geschiedenis));
            if (!geschiedenis) {
                toon(totalen);
            }
            uit.println();
            String aantal = geschiedenis
                    ? Nederlands.aantal(totalen.rijen, "versie", "versies")
                    : Nederlands.aantal(totalen.rijen, "regel", "regels");
            uit.println(aantal + ". Tijd in minuten, bedragen in euro's.");
            prognoses.forEach(this::toon);
        }

        private void toon(Stand stand, boolean geschiedenis) {
            Boekregel rij = stand.regel();
            String contract = rij.contract().orElse("-");
            uit.printf(
                    VORM,
                    rij.sleutel().gemeente(),
                    rij.sleutel().aanbieder(),
                    Tabeltekst.kort(rij.sleutel().clientmaand().client()),
                    rij.sleutel().toewijzingNummer(),
                    rij.sleutel().clientmaand().productCode(),
                    rij.sleutel().clientmaand().maand(),
                    rij.toegewezenMinuten().map(String::valueOf).orElse("-"),
                    rij.geleverdeMinuten(),
                    Nederlands.bedrag(rij.ingediendCent()),
                    Nederlands.bedrag(rij.afgewezenCent()),
                    Nederlands.bedrag(rij.gecrediteerdCent()),
                    Nederlands.bedrag(rij.toegekendCent()),
                    rij.verschuldigdCent().map(Nederlands::bedrag).orElse("-"),
                    Nederlands.bedrag(rij.afgerekendCent()),
                    rij.benutting().map(Tekst::percentage).orElse("-"),
                    rij.zijde().toLowerCase(Locale.ROOT),
                    geschiedenis ? contract + ", " + Nederlands.datum(stand.dag()) : contract);
            rij.reden().ifPresent(reden -> Tabeltekst.uitleg(reden).forEach(uit::println));
        }

        private void toon(Totalen totalen) {
            uit.printf(
                    VORM,
                    "samen",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    totalen.minuten,
                    Nederlands.bedrag(totalen.ingediend),
                    Nederlands.bedrag(totalen.afgewezen),
                    Nederlands.bedrag(totalen.gecrediteerd),
                    Nederlands.bedrag(totalen.toegekend),
                    Nederlands.bedrag(totalen.verschuldigd),
                    Nederlands.bedrag(totalen.afgerekend),
                    "",
                    "",
                    "");
        }

        private void toon(Verwachting verwachting) {
            uit.println();
            uit.println("Prognose van toewijzing " + verwachting.toewijzing() + " van gemeente "
                    + verwachting.gemeente() + ":");
            String tekst = verwachting
                    .prognose()
                    .map(Prognose::berekening)
                    .orElse("niet te geven: de toewijzing heeft geen einddatum, is verwijderd, of er is nog niets"
                            + " gedeclareerd binnen de looptijd.");
            Tabeltekst.uitleg(tekst).forEach(uit::println);
        }

        private static String percentage(BigDecimal benutting) {
            return benutting.toPlainString().replace('.', ',') + " %";
        }
    }

    /** One JSON object for programs; amounts in cents. */
    record Json(PrintWriter uit) implements Benuttingslijst {

        @Override
        public void toon(Stream<Stand> rijen, boolean geschiedenis, List<Verwachting> prognoses) {
            Totalen totalen = new Totalen();
            try (JsonGenerator json = Jsonscherm.op(uit)) {
                json.writeStartObject();
                json.writeArrayPropertyStart("regels");
                rijen.peek(stand -> totalen.telOp(stand.regel())).forEach(stand -> toon(stand, json));
                json.writeEndArray();
                json.writeName("totalen");
                if (geschiedenis) {
                    json.writeNull();
                } else {
                    toon(totalen, json);
                }
                json.writeArrayPropertyStart("prognoses");
                prognoses.forEach(verwachting -> toon(verwachting, json));
                json.writeEndArray();
                json.writeEndObject();
            }
            uit.println();
        }

        private static void toon(Stand stand, JsonGenerator json) {
            Boekregel rij = stand.regel();
            json.writeStartObject();
            json.writeStringProperty("dag", stand.dag().toString());
            json.writeStringProperty("gemeente", rij.sleutel().gemeente().code());
            json.writeStringProperty("aanbieder", rij.sleutel().aanbieder().code());
            json.writeStringProperty(
                    "client", rij.sleutel().clientmaand().client().waarde());
            json.writeNumberProperty("toewijzing", rij.sleutel().toewijzingNummer());
            json.writeStringProperty("categorie", rij.sleutel().clientmaand().productCategorie());
            json.writeStringProperty("product", rij.sleutel().clientmaand().productCode());
            json.writeStringProperty(
                    "maand", rij.sleutel().clientmaand().maand().toString());
            getal("toegewezenMinuten", rij.toegewezenMinuten(), json);
            json.writeNumberProperty("geleverdeMinuten", rij.geleverdeMinuten());
            json.writeNumberProperty("ingediend", rij.ingediendCent());
            json.writeNumberProperty("afgewezen", rij.afgewezenCent());
            json.writeNumberProperty("gecrediteerd", rij.gecrediteerdCent());
            json.writeNumberProperty("toegekend", rij.toegekendCent());
            getal("verschuldigd", rij.verschuldigdCent(), json);
            json.writeNumberProperty("afgerekend", rij.afgerekendCent());
            percentage(rij.benutting(), json);
            json.writeStringProperty("zijde", rij.zijde());
            json.writeStringProperty("contract", rij.contract().orElse(null));
            json.writeStringProperty("reden", rij.reden().orElse(null));
            json.writeEndObject();
        }

        private static void toon(Totalen totalen, JsonGenerator json) {
            json.writeStartObject();
            json.writeNumberProperty("geleverdeMinuten", totalen.minuten);
            json.writeNumberProperty("ingediend", totalen.ingediend);
            json.writeNumberProperty("afgewezen", totalen.afgewezen);
            json.writeNumberProperty("gecrediteerd", totalen.gecrediteerd);
            json.writeNumberProperty("toegekend", totalen.toegekend);
            json.writeNumberProperty("verschuldigd", totalen.verschuldigd);
            json.writeNumberProperty("afgerekend", totalen.afgerekend);
            json.writeEndObject();
        }

        private static void toon(Verwachting verwachting, JsonGenerator json) {
            json.writeStartObject();
            json.writeStringProperty("gemeente", verwachting.gemeente().code());
            json.writeNumberProperty("toewijzing", verwachting.toewijzing());
            getal("minuten", verwachting.prognose().map(Prognose::minuten), json);
            percentage(verwachting.prognose().flatMap(een -> een.benutting().percentage()), json);
            getal("bedrag", verwachting.prognose().flatMap(Prognose::cent), json);
            json.writeStringProperty(
                    "berekening",
                    verwachting.prognose().map(Prognose::berekening).orElse(null));
            json.writeEndObject();
        }

        private static void getal(String naam, Optional<Long> waarde, JsonGenerator json) {
            json.writeName(naam);
            waarde.ifPresentOrElse(json::writeNumber, json::writeNull);
        }

        private static void percentage(Optional<BigDecimal> waarde, JsonGenerator json) {
            json.writeName("benutting");
            waarde.ifPresentOrElse(json::writeNumber, json::writeNull);
        }
    }
}
