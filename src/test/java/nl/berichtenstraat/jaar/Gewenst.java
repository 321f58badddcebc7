package nl.berichtenstraat.jaar;

import java.time.LocalDate;

/**
 * Help that an aanbieder asks for, new or changed.
 *
 * @param zorg what
 * @param vanaf first day
 * @param tot last day
 * @param omvang size
 */
record Gewenst(Zorgsoort zorg, LocalDate vanaf, LocalDate tot, Omvang omvang) {

    /** As a product of a 315. */
    String alsAanvraag(String referentie) {
        return """
                <m:AangevraagdProduct>
                <m:ReferentieAanbieder>%s</m:ReferentieAanbieder>
                %s
                <m:ToewijzingIngangsdatum>%s</m:ToewijzingIngangsdatum><m:ToewijzingEinddatum>%s</m:ToewijzingEinddatum>
                %s
                <m:Verwijzer><b:Type>01</b:Type></m:Verwijzer><m:Raamcontract>1</m:Raamcontract>
                </m:AangevraagdProduct>
                """.formatted(referentie, product(), vanaf, tot, omvang.xml());
    }

    /** As a new product of a 317. */
    String alsNieuw() {
        return "<m:NieuwProduct>" + product() + wens() + "</m:NieuwProduct>\n";
    }

    /** As a change of an assignment in a 317. */
    String alsWijziging(long nummer) {
        return "<m:TeWijzigenProduct>" + Pen.blad("ToewijzingNummer", nummer) + wens() + "</m:TeWijzigenProduct>\n";
    }

    private String product() {
        return "<m:Product><b:Categorie>%s</b:Categorie><b:Code>%s</b:Code></m:Product>"
                .formatted(zorg.categorie(), zorg.name());
    }

    private String wens() {
        return Pen.blad("GewensteIngangsdatum", vanaf) + Pen.blad("Einddatum", tot) + omvang.xml();
    }
}
