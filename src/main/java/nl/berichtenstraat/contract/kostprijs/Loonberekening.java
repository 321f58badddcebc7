package nl.berichtenstraat.contract.kostprijs;

import static nl.berichtenstraat.contract.kostprijs.Maat.EURO;
import static nl.berichtenstraat.contract.kostprijs.Maat.EURO_PER_UUR;

import java.util.Optional;
import java.util.stream.Stream;

/** What an hour of presence of a function costs under a cao. */
final class Loonberekening {

    private static final Getal MAANDEN = Getal.van(12);

    private final Kostprijs kostprijs;
    private final Rekenstap premiepercentage;

    Loonberekening(Kostprijs kostprijs, Rekenstap premiepercentage) {
        this.kostprijs = kostprijs;
        this.premiepercentage = premiepercentage;
    }

    /** Wage costs of a function for an hour of presence, in cents. */
    Rekenstap reken(Cao cao, Schaal schaal, Rekenstap uren, Rekenblad blad) {
        String wie = schaal.functie() + " (" + schaal.schaal() + "), ";
        Rekenstap loon = jaarloon(wie, cao, jaarsalaris(wie, schaal, blad), blad);
        Rekenstap premies = premies(wie, loon, blad);
        Rekenstap pensioen = pensioen(wie, loon, blad);
        Rekenstap jaar = blad.noteer(
                wie + "loonkosten per jaar",
                loon.tekst() + " + " + premies.tekst() + " + " + pensioen.tekst(),
                EURO,
                loon.getal().plus(premies.getal()).plus(pensioen.getal()),
                loon,
                premies,
                pensioen);
        return blad.noteer(
                wie + "loonkosten per aanwezig uur",
                jaar.tekst() + " / " + uren.tekst(),
                EURO_PER_UUR,
                jaar.getal().door(uren.getal()),
                jaar,
                uren);
    }

    private Rekenstap jaarsalaris(String wie, Schaal schaal, Rekenblad blad) {
        return blad.noteer(
                wie + "salaris per jaar",
                schaal.maximum().tekst() + " maximum per maand x "
                        + kostprijs.schaaldeel().tekst() + " x 12 maanden",
                EURO,
                schaal.maximum()
                        .getal()
                        .maal(MAANDEN)
                        .procent(kostprijs.schaaldeel().getal()),
                schaal.maximum(),
                kostprijs.schaaldeel());
    }

    private static Rekenstap jaarloon(String wie, Cao cao, Rekenstap salaris, Rekenblad blad) {
        return blad.noteer(
                wie + "loon per jaar",
                salaris.tekst() + " x (100 % + " + cao.vakantietoeslag().tekst() + " vakantietoeslag + "
                        + cao.eindejaarsuitkering().tekst() + " eindejaarsuitkering)",
                EURO,
                salaris.getal()
                        .procent(Getal.HONDERD
                                .plus(cao.vakantietoeslag().getal())
                                .plus(cao.eindejaarsuitkering().getal())),
                salaris,
                cao.vakantietoeslag(),
                cao.eindejaarsuitkering());
    }

    private Rekenstap premies(String wie, Rekenstap loon, Rekenblad blad) {
        Optional<Waarde> grens = kostprijs
                .premies()
                .maximumpremieloon()
                .filter(hoogste -> loon.getal().isMeerDan(hoogste.getal()));
        Getal grondslag = grens.map(Waarde::getal).orElse(loon.getal());
        String over =
                grens.map(hoogste -> hoogste.tekst() + " (maximumpremieloon)").orElse(loon.tekst());
        return blad.noteer(
                wie + "werkgeverspremies",
                over + " x " + premiepercentage.tekst(),
                EURO,
                grondslag.procent(premiepercentage.getal()),
                Stream.concat(Stream.of(loon, premiepercentage), grens.stream()));
    }

    private Rekenstap pensioen(String wie, Rekenstap loon, Rekenblad blad) {
        Pensioen p = kostprijs.pensioen();
        boolean premie = loon.getal().isMeerDan(p.franchise().getal());
        return blad.noteer(
                wie + "pensioenpremie",
                premie
                        ? "(" + loon.tekst() + " - franchise " + p.franchise().tekst() + ") x "
                                + p.premie().tekst() + " x werkgeversdeel "
                                + p.werkgeversdeel().tekst()
                        : "geen: " + loon.tekst() + " ligt niet boven de franchise van "
                                + p.franchise().tekst(),
                EURO,
                loon.getal()
                        .minstensNulNa(p.franchise().getal())
                        .procent(p.premie().getal())
                        .procent(p.werkgeversdeel().getal()),
                loon,
                p.franchise(),
                p.premie(),
                p.werkgeversdeel());
    }
}
