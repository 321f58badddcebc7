package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Plaats;

/**
 * A line of a declaratie together with what came before it in the message.
 *
 * @param regel the line
 * @param sleutelEerder whether a line of the same client has the same ProductReferentie
 * @param vorigeEerder whether a line has the same VorigReferentieNummer
 * @param vorigeHierIngediend whether a line has its VorigReferentieNummer as ReferentieNummer
 * @param hierAlGecrediteerd whether a line has its ReferentieNummer as VorigReferentieNummer
 * @param debetEerder for a debit line: whether a debit line has the same ToewijzingNummer, ProductPeriode,
 *     ProductCategorie and ProductCode
 */
record Terugblik(
        Regelinbericht regel,
        boolean sleutelEerder,
        boolean vorigeEerder,
        boolean vorigeHierIngediend,
        boolean hierAlGecrediteerd,
        boolean debetEerder) {

    /** The line as TR101 looks at it. */
    Sleutelvoorkomen sleutel() {
        return Sleutelvoorkomen.van(regel, sleutelEerder);
    }

    /** VorigReferentieNummer, or nothing when there is none. */
    String vorigeTekst() {
        return regel.prestatie().vorigReferentieNummer().orElse("");
    }

    /** Where ReferentieNummer stands. */
    Plaats plaatsReferentie() {
        return regel.plaats().element("ProductReferentie/ReferentieNummer");
    }

    /** Where VorigReferentieNummer stands. */
    Plaats plaatsVorige() {
        return regel.plaats().element("ProductReferentie/VorigReferentieNummer");
    }
}
