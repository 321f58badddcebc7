package nl.berichtenstraat.bericht;

import java.util.Optional;
import nl.berichtenstraat.bericht.xml.basis.CDTAdres;
import nl.berichtenstraat.bericht.xml.basis.CDTGeboortedatum;
import nl.berichtenstraat.bericht.xml.basis.CDTOmvang;
import nl.berichtenstraat.bericht.xml.basis.CDTProduct;
import nl.berichtenstraat.bericht.xml.basis.CDTVolledigeNaam;

/** Translates the types of the base schema, which all messages share. Absent elements arrive as null. */
final class Basisvertaling {

    private Basisvertaling() {}

    static Optional<Geboortedatum> geboortedatum(CDTGeboortedatum geboorte) {
        return Optional.ofNullable(geboorte)
                .map(g -> new Geboortedatum(g.getDatum(), Optional.ofNullable(g.getDatumGebruik())));
    }

    static Optional<Product> product(CDTProduct product) {
        return Optional.ofNullable(product).map(p -> new Product(p.getCategorie(), Optional.ofNullable(p.getCode())));
    }

    static Optional<Omvang> omvang(CDTOmvang omvang) {
        return Optional.ofNullable(omvang)
                .map(o -> new Omvang(
                        o.getVolume(), Eenheid.vanCode(o.getEenheid()), Frequentie.vanCode(o.getFrequentie())));
    }

    static Optional<Long> getal(Integer getal) {
        return Optional.ofNullable(getal).map(Integer::longValue);
    }

    static Naamgegevens naam(CDTVolledigeNaam naam) {
        return new Naamgegevens(naam.getNaamGebruik(), naam.getPartnernaam() != null);
    }

    static Optional<Adres> adres(CDTAdres adres) {
        return Optional.ofNullable(adres)
                .map(a -> new Adres(
                        a.getHuis() != null,
                        Optional.ofNullable(a.getPostcode()),
                        Optional.ofNullable(a.getLandCode())));
    }
}
