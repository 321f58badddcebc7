package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Makes a ToegewezenProduct of a 301; see {@link Voorbeelden#toegewezenProduct()} for the defaults. */
public final class ToegewezenProductbouwer {

    private long nummer = Voorbeelden.TOEWIJZING;
    private Optional<String> referentie = Optional.empty();
    private Optional<Product> product = Optional.of(Voorbeelden.PRODUCT);
    private LocalDateTime moment = LocalDateTime.of(2025, 12, 15, 10, 0);
    private LocalDate ingangsdatum = Voorbeelden.BEGIN;
    private Optional<LocalDate> einddatum = Optional.of(Voorbeelden.EIND);
    private Optional<String> reden = Optional.empty();
    private Optional<Omvang> omvang = Optional.of(new Omvang(120, Eenheid.MINUUT, Frequentie.WEEK));
    private Optional<Long> budget = Optional.empty();
    private int positie = 1;

    ToegewezenProductbouwer() {}

    /** ToewijzingNummer. */
    public ToegewezenProductbouwer nummer(long waarde) {
        nummer = waarde;
        return this;
    }

    /** ReferentieAanbieder. */
    public ToegewezenProductbouwer referentie(String waarde) {
        referentie = Optional.of(waarde);
        return this;
    }

    /** Product. */
    public ToegewezenProductbouwer product(Product waarde) {
        product = Optional.of(waarde);
        return this;
    }

    /** No Product: a generic assignment. */
    public ToegewezenProductbouwer zonderProduct() {
        product = Optional.empty();
        return this;
    }

    /** Toewijzingsdatum and Toewijzingstijd. */
    public ToegewezenProductbouwer moment(LocalDateTime waarde) {
        moment = waarde;
        return this;
    }

    /** Ingangsdatum and Einddatum in ISO form; without an end when that is null. */
    public ToegewezenProductbouwer looptijd(String begin, String eind) {
        ingangsdatum = LocalDate.parse(begin);
        einddatum = Optional.ofNullable(eind).map(LocalDate::parse);
        return this;
    }

    /** No Einddatum. */
    public ToegewezenProductbouwer zonderEinde() {
        einddatum = Optional.empty();
        return this;
    }

    /** RedenWijziging. */
    public ToegewezenProductbouwer reden(String waarde) {
        reden = Optional.of(waarde);
        return this;
    }

    /** Omvang. */
    public ToegewezenProductbouwer omvang(long volume, Eenheid eenheid, Frequentie frequentie) {
        omvang = Optional.of(new Omvang(volume, eenheid, frequentie));
        return this;
    }

    /** No Omvang. */
    public ToegewezenProductbouwer zonderOmvang() {
        omvang = Optional.empty();
        return this;
    }

    /** Budget in cents. */
    public ToegewezenProductbouwer budget(long cent) {
        budget = Optional.of(cent);
        return this;
    }

    /** One-based position in the message. */
    public ToegewezenProductbouwer positie(int waarde) {
        positie = waarde;
        return this;
    }

    /** The record. */
    public ToegewezenProduct maak() {
        Plaats plaats = Plaats.van("/Bericht/Client/ToegewezenProducten/ToegewezenProduct[" + positie + "]", 40);
        return new ToegewezenProduct(
                nummer, referentie, product, moment, ingangsdatum, einddatum, reden, omvang, budget, plaats);
    }
}
