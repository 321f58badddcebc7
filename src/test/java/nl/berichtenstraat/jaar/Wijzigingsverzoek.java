package nl.berichtenstraat.jaar;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an aanbieder asks for in a 317.
 *
 * @param bsn for whom
 * @param ongewijzigd assignments that stay as they are
 * @param gewijzigd assignments that are to change
 * @param nieuw help that is to come
 */
record Wijzigingsverzoek(String bsn, List<Long> ongewijzigd, Map<Long, Gewenst> gewijzigd, List<Gewenst> nieuw) {

    /** The part of a 317 after its header. */
    String xml(String referentie) {
        return """
                <m:Client>
                <m:Bsn>%s</m:Bsn>
                <m:Verzoek>
                <m:ReferentieAanbieder>%s</m:ReferentieAanbieder>
                <m:RedenVerzoek>1</m:RedenVerzoek>
                %s%s%s</m:Verzoek>
                </m:Client>
                """.formatted(
                bsn,
                referentie,
                in(
                        "OngewijzigdeProducten",
                        ongewijzigd.stream()
                                .map(nummer -> "<m:OngewijzigdProduct>" + Pen.blad("ToewijzingNummer", nummer)
                                        + "</m:OngewijzigdProduct>")
                                .collect(Collectors.joining())),
                in(
                        "TeWijzigenProducten",
                        gewijzigd.entrySet().stream()
                                .map(een -> een.getValue().alsWijziging(een.getKey()))
                                .collect(Collectors.joining())),
                in("NieuweProducten", nieuw.stream().map(Gewenst::alsNieuw).collect(Collectors.joining())));
    }

    private static String in(String naam, String producten) {
        return producten.isEmpty() ? "" : Pen.blad(naam, producten) + "\n";
    }
}
