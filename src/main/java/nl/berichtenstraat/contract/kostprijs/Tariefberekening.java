package nl.berichtenstraat.contract.kostprijs;

import static nl.berichtenstraat.contract.kostprijs.Maat.EURO;
import static nl.berichtenstraat.contract.kostprijs.Maat.EURO_PER_UUR;
import static nl.berichtenstraat.contract.kostprijs.Maat.PROCENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Periode;

/** The dated tariffs of an hourly price: per unit, raised on the days of the indexation, each rounded once. */
final class Tariefberekening {

    private static final Getal MINUTEN = Getal.van(60);

    private final Kostprijs kostprijs;
    private final Kostprijsproduct product;
    private final Rekenblad blad;

    Tariefberekening(Kostprijs kostprijs, Kostprijsproduct product, Rekenblad blad) {
        this.kostprijs = kostprijs;
        this.product = product;
        this.blad = blad;
    }

    /** The tariffs by day, and on a day as they were asked for. */
    List<Dagtarief> tarieven(Rekenstap uurprijs) {
        List<Dagtarief> tarieven = new ArrayList<>();
        Rekenstap prijs = uurprijs;
        LocalDate van = kostprijs.geldig().begin();
        for (Indexering index : kostprijs.indexeringen()) {
            tarieven.addAll(tarieven(prijs, new Periode(van, index.van().minusDays(1))));
            prijs = geindexeerd(prijs, index);
            van = index.van();
        }
        tarieven.addAll(tarieven(prijs, new Periode(van, kostprijs.geldig().eind())));
        return tarieven;
    }

    private Rekenstap geindexeerd(Rekenstap prijs, Indexering index) {
        Getal prijsaandeel = index.loonaandeel().getal().restVanHonderd();
        Rekenstap stijging = blad.noteer(
                "Indexering vanaf " + index.van(),
                index.loonaandeel().tekst() + " loon x " + index.loon().tekst() + " + " + PROCENT.tekst(prijsaandeel)
                        + " prijs x " + index.prijs().tekst(),
                PROCENT,
                index.loon()
                        .getal()
                        .procent(index.loonaandeel().getal())
                        .plus(index.prijs().getal().procent(prijsaandeel)),
                index.loonaandeel(),
                index.loon(),
                index.prijs());
        return blad.noteer(
                "Uurprijs vanaf " + index.van(),
                prijs.tekst() + " x (100 % + " + stijging.tekst() + ")",
                EURO_PER_UUR,
                prijs.getal().procent(Getal.HONDERD.plus(stijging.getal())),
                prijs,
                stijging);
    }

    private List<Dagtarief> tarieven(Rekenstap uurprijs, Periode geldig) {
        return product.tarieven().stream()
                .map(vraag -> tarief(uurprijs, vraag, geldig))
                .toList();
    }

    private Dagtarief tarief(Rekenstap uurprijs, Tariefvraag vraag, Periode geldig) {
        Getal cent = Getal.van(perEenheid(uurprijs.getal(), vraag).afgerond(0));
        Rekenstap stap = blad.noteer(
                "Tarief per " + naam(vraag.eenheid()) + " (eenheid "
                        + vraag.eenheid().code() + ") vanaf " + geldig.begin(),
                uurprijs.tekst() + omrekening(vraag) + ", afgerond op hele centen",
                EURO,
                cent,
                Stream.concat(Stream.of(uurprijs), vraag.uren().stream()));
        return new Dagtarief(vraag.eenheid(), cent, geldig, stap.rustOpVoorbeeld());
    }

    private static Getal perEenheid(Getal uurprijs, Tariefvraag vraag) {
        return vraag.eenheid() == Eenheid.MINUUT
                ? uurprijs.door(MINUTEN)
                : vraag.uren().map(uren -> uurprijs.maal(uren.getal())).orElse(uurprijs);
    }

    private static String omrekening(Tariefvraag vraag) {
        return vraag.eenheid() == Eenheid.MINUUT
                ? " / 60"
                : vraag.uren().map(uren -> " x " + uren.tekst() + " uur").orElse("");
    }

    private static String naam(Eenheid eenheid) {
        return switch (eenheid) {
            case MINUUT -> "minuut";
            case UUR -> "uur";
            case ETMAAL -> "etmaal";
            case DAGDEEL -> "dagdeel";
            case STUKS_OUTPUT, STUKS_INSPANNING -> "stuk";
            case EURO -> "euro";
        };
    }
}
