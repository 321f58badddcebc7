package nl.berichtenstraat.afrekening.simulatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Toewijzing;

/**
 * A client who does not exist: one assignment, or two after each other with another volume and sometimes another product.
 */
final class Verzonnenclient {

    private static final double KANS_BEGINT_LATER = 0.3;
    private static final double KANS_STOPT_EERDER = 0.3;
    private static final double KANS_WIJZIGING = 0.25;
    private static final double KANS_ANDER_PRODUCT = 0.5;
    private static final int HOOGSTENS_EERDER = 300;
    private static final int UITLOOP = 180;

    private final Random toeval;
    private final Bereik bereik;
    private final List<Verzonnenproduct> producten;
    private final Gemeentecode gemeente;
    private final AgbCode aanbieder;
    private final Clientsleutel client;
    private final long eersteNummer;

    Verzonnenclient(
            Random toeval,
            Bereik bereik,
            List<Verzonnenproduct> producten,
            Gemeentecode gemeente,
            AgbCode aanbieder,
            long nummer) {
        this.toeval = toeval;
        this.bereik = bereik;
        this.producten = producten;
        this.gemeente = gemeente;
        this.aanbieder = aanbieder;
        this.client = new Clientsleutel(String.format(Locale.ROOT, "%032x", nummer + 1));
        this.eersteNummer = nummer * 2 + 1;
    }

    Clientdossier maak() {
        Periode looptijd = looptijd();
        Verzonnenproduct product = producten.get(toeval.nextInt(producten.size()));
        List<Toewijzing> toewijzingen = new ArrayList<>();
        List<Leverregel> regels = new ArrayList<>();
        Verzonnenlevering levering = new Verzonnenlevering(toeval, bereik);
        long dagen = looptijd.dagen();
        boolean wijzigt = dagen > 2 && toeval.nextDouble() < KANS_WIJZIGING;
        LocalDate grens = wijzigt ? looptijd.begin().plusDays(1 + toeval.nextInt((int) dagen - 1)) : looptijd.eind();
        Periode eerste = wijzigt ? new Periode(looptijd.begin(), grens.minusDays(1)) : looptijd;
        neem(eersteNummer, product, eerste, levering, toewijzingen, regels);
        if (wijzigt) {
            Verzonnenproduct ander = toeval.nextDouble() < KANS_ANDER_PRODUCT ? anderIn(product) : product;
            Periode tweede = new Periode(grens, looptijd.eind());
            neem(eersteNummer + 1, ander, tweede, levering, toewijzingen, regels);
        }
        return new Clientdossier(client, toewijzingen, regels);
    }

    private void neem(
            long nummer,
            Verzonnenproduct product,
            Periode looptijd,
            Verzonnenlevering levering,
            List<Toewijzing> toewijzingen,
            List<Leverregel> regels) {
        Groep groep = new Groep(gemeente, aanbieder, product.categorie(), product.code());
        Omvang omvang = new Omvang(product.volume(toeval), product.eenheid(), Frequentie.WEEK);
        Toewijzing toewijzing = groep.toewijzing(client, nummer, looptijd, omvang);
        toewijzingen.add(toewijzing);
        regels.addAll(levering.op(toewijzing, groep, product.eenheid()));
    }

    /** Most clients were there before the first month and stay after the last. */
    private Periode looptijd() {
        Periode alle = bereik.dagen();
        int lengte = (int) alle.dagen();
        LocalDate begin = toeval.nextDouble() < KANS_BEGINT_LATER
                ? alle.begin().plusDays(toeval.nextInt(lengte))
                : alle.begin().minusDays(toeval.nextInt(HOOGSTENS_EERDER));
        LocalDate laatste = alle.eind().plusDays(1 + toeval.nextInt(UITLOOP));
        LocalDate van = begin.isBefore(alle.begin()) ? alle.begin() : begin;
        int over = (int) new Periode(van, alle.eind()).dagen();
        LocalDate eind = toeval.nextDouble() < KANS_STOPT_EERDER ? van.plusDays(toeval.nextInt(over)) : laatste;
        return new Periode(begin, eind);
    }

    private Verzonnenproduct anderIn(Verzonnenproduct product) {
        List<Verzonnenproduct> keuze = producten.stream()
                .filter(p -> p.categorie().equals(product.categorie()) && p.eenheid() == product.eenheid())
                .toList();
        return keuze.get(toeval.nextInt(keuze.size()));
    }
}
