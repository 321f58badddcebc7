package nl.berichtenstraat.jaar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of a 323, or a rejected one in a 325.
 *
 * @param bsn whose
 * @param referentie ReferentieNummer
 * @param vorige ReferentieNummer of the debit that it reverses; empty for a debit
 * @param nummer ToewijzingNummer
 * @param categorie ProductCategorie
 * @param code ProductCode
 * @param periode ProductPeriode
 * @param volume GeleverdVolume
 * @param eenheid Eenheid
 * @param tarief ProductTarief in cents; empty for euros
 * @param cent amount, not signed
 */
record Regel(
        String bsn,
        String referentie,
        String vorige,
        long nummer,
        String categorie,
        String code,
        Termijn periode,
        long volume,
        String eenheid,
        Optional<Long> tarief,
        long cent) {

    /** As it stands in a message. */
    static Regel uit(String bsn, Knoop prestatie) {
        return new Regel(
                bsn,
                prestatie.moet("ProductReferentie", "ReferentieNummer"),
                prestatie.tekst("ProductReferentie", "VorigReferentieNummer").orElse(""),
                prestatie.getal("ToewijzingNummer"),
                prestatie.moet("ProductCategorie"),
                prestatie.moet("ProductCode"),
                new Termijn(
                        LocalDate.parse(prestatie.moet("ProductPeriode", "Begindatum")),
                        LocalDate.parse(prestatie.moet("ProductPeriode", "Einddatum"))),
                prestatie.getal("GeleverdVolume"),
                prestatie.moet("Eenheid"),
                prestatie.tekst("ProductTarief").map(Long::parseLong),
                prestatie.getal("IngediendBedrag", "Bedrag"));
    }

    /** A debit for what was delivered on an assignment in a product period, at the agreed price. */
    static Regel debet(Toewijzing toewijzing, Termijn periode, long volume) {
        Zorgsoort zorg = Zorgsoort.bij(toewijzing);
        return new Regel(
                toewijzing.bsn(),
                "",
                "",
                toewijzing.nummer(),
                zorg.categorie(),
                zorg.name(),
                periode,
                volume,
                zorg.eenheid(),
                Optional.of(zorg.tarief(periode.begin())).filter(cent -> !zorg.isInEuros()),
                zorg.bedrag(volume, periode.begin()));
    }

    boolean isCredit() {
        return !vorige.isEmpty();
    }

    /** Cents, below zero for a credit. */
    long getekend() {
        return isCredit() ? -cent : cent;
    }

    /** Whether it claims the same, apart from its references. */
    boolean declareertZelfdeAls(Regel ander) {
        return metReferenties("", "").equals(ander.metReferenties("", ""));
    }

    /** The credit that reverses this line (IV091). */
    Regel terug(String nieuweReferentie) {
        return metReferenties(nieuweReferentie, referentie);
    }

    Regel metReferentie(String nieuwe) {
        return metReferenties(nieuwe, vorige);
    }

    Regel metReferenties(String nieuwe, String nieuweVorige) {
        return new Regel(bsn, nieuwe, nieuweVorige, nummer, categorie, code, periode, volume, eenheid, tarief, cent);
    }

    Regel metBsn(String ander) {
        return new Regel(ander, referentie, vorige, nummer, categorie, code, periode, volume, eenheid, tarief, cent);
    }

    Regel metNummer(long ander) {
        return new Regel(bsn, referentie, vorige, ander, categorie, code, periode, volume, eenheid, tarief, cent);
    }

    Regel metProduct(String andereCategorie, String andereCode) {
        return new Regel(
                bsn, referentie, vorige, nummer, andereCategorie, andereCode, periode, volume, eenheid, tarief, cent);
    }

    Regel metPeriode(Termijn andere) {
        return new Regel(bsn, referentie, vorige, nummer, categorie, code, andere, volume, eenheid, tarief, cent);
    }

    Regel metEenheid(String andere) {
        return new Regel(bsn, referentie, vorige, nummer, categorie, code, periode, volume, andere, tarief, cent);
    }

    Regel metTarief(long ander) {
        return new Regel(
                bsn, referentie, vorige, nummer, categorie, code, periode, volume, eenheid, Optional.of(ander), cent);
    }

    Regel metPrijs(long anderVolume, long anderBedrag) {
        return new Regel(
                bsn, referentie, vorige, nummer, categorie, code, periode, anderVolume, eenheid, tarief, anderBedrag);
    }

    String xml() {
        return """
                <m:Prestatie>
                <m:ProductReferentie><b:ReferentieNummer>%s</b:ReferentieNummer>%s</m:ProductReferentie>
                <m:ToewijzingNummer>%d</m:ToewijzingNummer>
                <m:ProductCategorie>%s</m:ProductCategorie><m:ProductCode>%s</m:ProductCode>
                <m:ProductPeriode><b:Begindatum>%s</b:Begindatum><b:Einddatum>%s</b:Einddatum></m:ProductPeriode>
                <m:GeleverdVolume>%d</m:GeleverdVolume><m:Eenheid>%s</m:Eenheid>%s
                <m:IngediendBedrag><b:Bedrag>%d</b:Bedrag><b:DebetCredit>%s</b:DebetCredit></m:IngediendBedrag>
                </m:Prestatie>
                """.formatted(
                        referentie,
                        isCredit() ? "<b:VorigReferentieNummer>" + vorige + "</b:VorigReferentieNummer>" : "",
                        nummer,
                        categorie,
                        code,
                        periode.begin(),
                        periode.einde(),
                        volume,
                        eenheid,
                        tarief.map(c -> Pen.blad("ProductTarief", c)).orElse(""),
                        cent,
                        isCredit() ? "C" : "D");
    }
}
