package nl.berichtenstraat.jaar;

import java.time.LocalDate;

/** Writes what stands in a 305 or 307 about one assignment. */
final class Leveringspen {

    static final String NIEUW = "1";
    static final String VERWIJDER = "3";

    private Leveringspen() {}

    static String start(Toewijzing toewijzing, LocalDate begin, String status) {
        return client(toewijzing, """
                <m:StartProducten><m:StartProduct>
                %s
                <m:Begindatum>%s</m:Begindatum><m:StatusAanlevering>%s</m:StatusAanlevering>
                </m:StartProduct></m:StartProducten>
                """.formatted(product(toewijzing), begin, status));
    }

    static String stop(Toewijzing toewijzing, LocalDate begin, LocalDate einde, String reden) {
        return client(toewijzing, """
                <m:StopProducten><m:StopProduct>
                %s
                <m:Begindatum>%s</m:Begindatum><m:RedenBeeindiging>%s</m:RedenBeeindiging>
                <m:Einddatum>%s</m:Einddatum><m:StatusAanlevering>%s</m:StatusAanlevering>
                </m:StopProduct></m:StopProducten>
                """.formatted(product(toewijzing), begin, reden, einde, NIEUW));
    }

    private static String client(Toewijzing toewijzing, String producten) {
        return "<m:Client>\n" + Clienten.persoon(toewijzing.bsn()) + producten + "</m:Client>\n";
    }

    /** The product as it was assigned: without a code when the assignment has none (IV075). */
    private static String product(Toewijzing toewijzing) {
        return """
                <m:ToewijzingNummer>%d</m:ToewijzingNummer>
                <m:Product><b:Categorie>%s</b:Categorie>%s</m:Product>
                """.formatted(
                toewijzing.nummer(),
                toewijzing.categorie(),
                toewijzing.code().isEmpty() ? "" : "<b:Code>" + toewijzing.code() + "</b:Code>").strip();
    }
}
