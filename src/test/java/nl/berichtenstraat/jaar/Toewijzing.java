package nl.berichtenstraat.jaar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One version of an assignment.
 *
 * @param nummer ToewijzingNummer
 * @param bsn whose
 * @param categorie product category
 * @param code product code; empty for an aspecific assignment
 * @param vastgesteld Toewijzingsdatum and -tijd: of the versions with one number the latest counts
 * @param ingang first day
 * @param einde last day; empty when it has no end
 * @param reden RedenWijziging; empty when nothing changed
 * @param omvang size
 * @param budget cents
 * @param referentie ReferentieAanbieder of the request that it grants; empty when it grants none
 */
record Toewijzing(
        long nummer,
        String bsn,
        String categorie,
        String code,
        LocalDateTime vastgesteld,
        LocalDate ingang,
        Optional<LocalDate> einde,
        String reden,
        Optional<Omvang> omvang,
        Optional<Long> budget,
        String referentie) {

    static final String VERWIJDERD = "13";

    /** As it stands in a 301. */
    static Toewijzing uit(String bsn, Knoop product) {
        return new Toewijzing(
                product.getal("ToewijzingNummer"),
                bsn,
                product.tekst("Product", "Categorie").orElse(""),
                product.tekst("Product", "Code").orElse(""),
                LocalDate.parse(product.moet("Toewijzingsdatum"))
                        .atTime(LocalTime.parse(product.moet("Toewijzingstijd"))),
                LocalDate.parse(product.moet("Ingangsdatum")),
                product.tekst("Einddatum").map(LocalDate::parse),
                product.tekst("RedenWijziging").orElse(""),
                Omvang.uit(product),
                product.tekst("Budget").map(Long::parseLong),
                product.tekst("ReferentieAanbieder").orElse(""));
    }

    /** As it is to stand in a 301. */
    String xml() {
        return """
                <m:ToegewezenProduct>
                <m:ToewijzingNummer>%d</m:ToewijzingNummer>%s
                <m:Product><b:Categorie>%s</b:Categorie>%s</m:Product>
                <m:Toewijzingsdatum>%s</m:Toewijzingsdatum><m:Toewijzingstijd>%tT</m:Toewijzingstijd>
                <m:Ingangsdatum>%s</m:Ingangsdatum>%s%s%s%s
                </m:ToegewezenProduct>
                """.formatted(
                        nummer,
                        leegOf("ReferentieAanbieder", referentie),
                        categorie,
                        code.isEmpty() ? "" : "<b:Code>" + code + "</b:Code>",
                        vastgesteld.toLocalDate(),
                        vastgesteld,
                        ingang,
                        einde.map(dag -> Pen.blad("Einddatum", dag)).orElse(""),
                        leegOf("RedenWijziging", reden),
                        omvang.map(Omvang::xml).orElse(""),
                        budget.map(cent -> Pen.blad("Budget", cent)).orElse(""));
    }

    /** All that counts of it except whose it is, to compare books by. */
    String tekst() {
        return "%d: %s%s, %s to %s, %s %s, fixed %s"
                .formatted(
                        nummer,
                        categorie,
                        code,
                        ingang,
                        einde.map(LocalDate::toString).orElse("open"),
                        omvang.map(o -> o.volume() + " of " + o.eenheid() + " per " + o.frequentie())
                                .orElse("no size"),
                        budget.map(Object::toString).orElse("no budget"),
                        vastgesteld);
    }

    boolean isVerwijderd() {
        return reden.equals(VERWIJDERD);
    }

    /** Whether it is valid on a day or begins later. */
    boolean geldtOpOfNa(LocalDate dag) {
        return !isVerwijderd() && einde.filter(laatste -> laatste.isBefore(dag)).isEmpty();
    }

    /** All its days. */
    Termijn looptijd() {
        return new Termijn(ingang, einde.orElse(LocalDate.of(2099, 12, 31)));
    }

    /** The product period of a month (IV089); empty when the assignment has no day in it, or was removed. */
    Optional<Termijn> productperiode(YearMonth maand) {
        return isVerwijderd() ? Optional.empty() : looptijd().samenMet(Termijn.maand(maand));
    }

    /** A later version with another last day. */
    Toewijzing tot(LocalDate nieuwEinde, String waarom, LocalDateTime moment) {
        return new Toewijzing(
                nummer, bsn, categorie, code, moment, ingang, Optional.of(nieuwEinde), waarom, omvang, budget, "");
    }

    /** Another assignment that takes this one's place with another size. */
    Toewijzing opgevolgdDoor(long nieuwNummer, LocalDate vanaf, Omvang nieuweOmvang, LocalDateTime moment) {
        return new Toewijzing(
                nieuwNummer,
                bsn,
                categorie,
                code,
                moment,
                vanaf,
                einde,
                "",
                Optional.of(nieuweOmvang),
                Optional.empty(),
                "");
    }

    /** The same under another number. */
    Toewijzing metNummer(long ander) {
        return new Toewijzing(
                ander, bsn, categorie, code, vastgesteld, ingang, einde, reden, omvang, budget, referentie);
    }

    /** The same without a last day. */
    Toewijzing zonderEinde() {
        return new Toewijzing(
                nummer, bsn, categorie, code, vastgesteld, ingang, Optional.empty(), reden, omvang, budget, referentie);
    }

    /** The same version sent again: nothing changed and no request is granted (IV099, IV097). */
    Toewijzing ongewijzigd() {
        return new Toewijzing(nummer, bsn, categorie, code, vastgesteld, ingang, einde, "", omvang, budget, "");
    }

    /** The same, as the grant of a request. */
    Toewijzing voorVerzoek(String referentieAanbieder) {
        return new Toewijzing(
                nummer, bsn, categorie, code, vastgesteld, ingang, einde, reden, omvang, budget, referentieAanbieder);
    }

    private static String leegOf(String naam, String waarde) {
        return waarde.isEmpty() ? "" : Pen.blad(naam, waarde);
    }
}
