package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.util.Optional;
import nl.berichtenstraat.bericht.AangevraagdProduct.Verwijzer;

/** Makes an AangevraagdProduct of a 315; see {@link Voorbeelden#aangevraagdProduct()} for the defaults. */
public final class AangevraagdProductbouwer {

    private String referentie = "REF1";
    private Optional<String> beschikking = Optional.empty();
    private Optional<LocalDate> beschikkingIngang = Optional.empty();
    private Optional<Product> product = Optional.of(Voorbeelden.PRODUCT);
    private LocalDate ingangsdatum = LocalDate.of(2026, 10, 1);
    private Optional<LocalDate> einddatum = Optional.of(LocalDate.of(2027, 3, 31));
    private Optional<Omvang> omvang = Optional.of(new Omvang(120, Eenheid.MINUUT, Frequentie.WEEK));
    private Optional<Long> budget = Optional.empty();
    private Verwijzer verwijzer = new Verwijzer("01", false, false);
    private int positie = 1;

    AangevraagdProductbouwer() {}

    /** ReferentieAanbieder. */
    public AangevraagdProductbouwer referentie(String waarde) {
        referentie = waarde;
        return this;
    }

    /** BeschikkingNummer; none when null. */
    public AangevraagdProductbouwer beschikking(String nummer) {
        beschikking = Optional.ofNullable(nummer);
        return this;
    }

    /** BeschikkingIngangsdatum in ISO form. */
    public AangevraagdProductbouwer beschikkingIngang(String waarde) {
        beschikkingIngang = Optional.of(LocalDate.parse(waarde));
        return this;
    }

    /** Product; none when null. */
    public AangevraagdProductbouwer product(Product waarde) {
        product = Optional.ofNullable(waarde);
        return this;
    }

    /** ToewijzingIngangsdatum and ToewijzingEinddatum in ISO form; without an end when that is null. */
    public AangevraagdProductbouwer looptijd(String begin, String eind) {
        ingangsdatum = LocalDate.parse(begin);
        einddatum = Optional.ofNullable(eind).map(LocalDate::parse);
        return this;
    }

    /** Omvang; none when null. */
    public AangevraagdProductbouwer omvang(Omvang waarde) {
        omvang = Optional.ofNullable(waarde);
        return this;
    }

    /** Budget in cents. */
    public AangevraagdProductbouwer budget(long cent) {
        budget = Optional.of(cent);
        return this;
    }

    /** Verwijzer of this type, with or without Naam and ZorgverlenerCode. */
    public AangevraagdProductbouwer verwijzer(String type, boolean naam, boolean zorgverlenerCode) {
        verwijzer = new Verwijzer(type, naam, zorgverlenerCode);
        return this;
    }

    /** One-based position in the message. */
    public AangevraagdProductbouwer positie(int waarde) {
        positie = waarde;
        return this;
    }

    /** The record. */
    public AangevraagdProduct maak() {
        Plaats plaats = Plaats.van("/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[" + positie + "]", 30);
        return new AangevraagdProduct(
                referentie,
                beschikking,
                beschikkingIngang,
                product,
                ingangsdatum,
                einddatum,
                omvang,
                budget,
                verwijzer,
                plaats);
    }
}
