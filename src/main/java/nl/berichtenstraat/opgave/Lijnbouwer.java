package nl.berichtenstraat.opgave;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.contract.Contractproduct;
import nl.berichtenstraat.regels.Tekst;
import nl.berichtenstraat.register.Register;

/** Fills in what a row leaves out, by its assignment and the contract. What cannot be claimed is a fault of the row. */
final class Lijnbouwer {

    /** The standard knows no claims before this month (CS100). */
    private static final YearMonth EERSTE_MAAND = YearMonth.of(2021, 1);

    /** After so many years nothing is claimed any more (TR335). */
    private static final int MEESTE_JAREN = 5;

    /** The largest amount of a line, in cents. */
    private static final long HOOGSTE_BEDRAG = 99_999_999;

    private static final long MINUTEN_PER_UUR = 60;
    private static final Set<Eenheid> TIJD = Set.of(Eenheid.MINUUT, Eenheid.UUR);

    private final Opgavekeuze keuze;
    private final Contractboek contracten;
    private final Register register;
    private final Map<Gemeentecode, Optional<YearMonth>> laatsteMaanden = new HashMap<>();

    Lijnbouwer(Opgavekeuze keuze, Contractboek contracten, Register register) {
        this.keuze = keuze;
        this.contracten = contracten;
        this.register = register;
    }

    /** The line that the row makes on this assignment. */
    Opgavelijn bouw(Opgaveregel regel, Toewijzing toewijzing) throws Celfout {
        controleerMaand(regel.maand());
        controleerVolgorde(toewijzing.gemeente());
        Periode periode = periode(regel, toewijzing);
        Afspraak afspraak = afspraak(regel, toewijzing, periode.begin());
        Eenheid eenheid = eenheid(toewijzing, afspraak.product());
        long volume = eenheid == Eenheid.UUR ? inUren(regel.minuten()) : regel.minuten();
        Prijs prijs = prijs(volume, eenheid, afspraak, periode.begin());
        return new Opgavelijn(
                regel.rij(),
                toewijzing,
                afspraak.product().categorie(),
                afspraak.product().code(),
                periode,
                regel.minuten(),
                volume,
                eenheid,
                prijs.tarief(),
                prijs.cent(),
                afspraak.contract().versieaanduiding());
    }

    private void controleerMaand(YearMonth maand) throws Celfout {
        if (maand.isAfter(keuze.maand())) {
            throw fout(Tekst.maand(maand) + " is later dan " + Tekst.maand(keuze.maand())
                    + ", de maand die u declareert. Declareer die maand apart.");
        }
        if (maand.isBefore(keuze.maand()) && !keuze.ookEerder()) {
            throw fout(Tekst.maand(maand) + " is niet " + Tekst.maand(keuze.maand())
                    + ", de maand die u declareert. Hoort deze regel er toch bij, kies dan bij het uploaden dat ook"
                    + " eerdere maanden mee mogen.");
        }
        boolean verjaard = maand.atEndOfMonth().plusYears(MEESTE_JAREN).isBefore(keuze.dag());
        if (maand.isBefore(EERSTE_MAAND) || verjaard) {
            throw fout(Tekst.maand(maand) + " is te lang geleden om nog te declareren.");
        }
    }

    /** A declaratie over a month before the latest one that was accepted is rejected as a whole (TR318). */
    private void controleerVolgorde(Gemeentecode gemeente) throws Celfout {
        Optional<YearMonth> laatste = laatsteMaanden
                .computeIfAbsent(gemeente, g -> register.declaraties().laatsteMaand(g, keuze.aanbieder()))
                .filter(keuze.maand()::isBefore);
        if (laatste.isPresent()) {
            String maand = Tekst.maand(laatste.get());
            throw fout("Bij gemeente " + gemeente + " hebt u al over " + maand + " gedeclareerd, en dan kan er geen"
                    + " declaratie over " + Tekst.maand(keuze.maand()) + " meer komen. Kies bij het uploaden " + maand
                    + " en dat ook eerdere maanden mee mogen.");
        }
    }

    private static Periode periode(Opgaveregel regel, Toewijzing toewijzing) throws Celfout {
        if (toewijzing.inhoud().isVerwijderd()) {
            throw new Celfout(
                    Kolom.TOEWIJZING,
                    "Toewijzing " + toewijzing.nummer() + " is door de gemeente verwijderd: er kan niets op worden"
                            + " gedeclareerd.");
        }
        Periode looptijd = toewijzing.inhoud().looptijd();
        Optional<Periode> periode = looptijd.doorsnede(Periode.van(regel.maand()));
        if (periode.isEmpty()) {
            throw fout("Toewijzing " + toewijzing.nummer() + " loopt " + looptijd(looptijd) + " en dus niet in "
                    + Tekst.maand(regel.maand()) + ".");
        }
        return periode.get();
    }

    private static String looptijd(Periode looptijd) {
        String van = "van " + Tekst.datum(looptijd.begin());
        return looptijd.einddatum()
                .map(eind -> van + " t/m " + Tekst.datum(eind))
                .orElse(van.replace("van", "vanaf"));
    }

    /** The contract with what it agrees on the product. */
    private record Afspraak(Contract contract, Contractproduct product) {}

    private Afspraak afspraak(Opgaveregel regel, Toewijzing toewijzing, LocalDate dag) throws Celfout {
        Optional<Product> toegewezen = toewijzing.inhoud().product();
        Optional<String> code = toegewezen.flatMap(Product::code);
        if (code.isPresent() && regel.product().isPresent() && !code.equals(regel.product())) {
            throw new Celfout(
                    Kolom.PRODUCT,
                    "Toewijzing " + toewijzing.nummer() + " is voor product " + code.get() + " en niet voor "
                            + Celtekst.kort(regel.product().get()) + ".");
        }
        List<Afspraak> mogelijk = contracten.contracten(toewijzing.gemeente(), keuze.aanbieder(), dag).stream()
                .flatMap(contract -> contract.producten().stream().map(product -> new Afspraak(contract, product)))
                .filter(afspraak -> past(afspraak.product(), toegewezen, code.or(regel::product)))
                .toList();
        return mogelijk.size() == 1 ? mogelijk.get(0) : kies(mogelijk, toewijzing, code.or(regel::product), dag);
    }

    private static boolean past(Contractproduct product, Optional<Product> toegewezen, Optional<String> code) {
        boolean categorie =
                toegewezen.map(p -> p.categorie().equals(product.categorie())).orElse(true);
        return categorie && code.map(product.code()::equals).orElseGet(() -> inTijd(product));
    }

    private static boolean inTijd(Contractproduct product) {
        return product.declaratieEenheden().stream().anyMatch(TIJD::contains);
    }

    /** There is none, or more than one while the assignment leaves the product open. */
    private static Afspraak kies(List<Afspraak> mogelijk, Toewijzing toewijzing, Optional<String> code, LocalDate dag)
            throws Celfout {
        if (mogelijk.isEmpty()) {
            throw new Celfout(
                    code.isPresent() ? Kolom.TOEWIJZING : Kolom.PRODUCT,
                    "Geen contract tussen u en gemeente " + toewijzing.gemeente() + " heeft op " + Tekst.datum(dag)
                            + code.map(c -> " product " + Celtekst.kort(c))
                                    .orElse(" een product voor deze toewijzing dat in tijd wordt gedeclareerd")
                            + ". Vraag het na bij de gemeente.");
        }
        throw new Celfout(
                Kolom.PRODUCT,
                "Toewijzing " + toewijzing.nummer() + " laat open welk product het is. Zet erbij welk, in een kolom"
                        + " product: "
                        + mogelijk.stream()
                                .map(afspraak -> afspraak.product().code())
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    /** Minutes where they are allowed; hours otherwise. A product that is claimed in something else has no place here. */
    private static Eenheid eenheid(Toewijzing toewijzing, Contractproduct product) throws Celfout {
        Optional<Eenheid> toegewezen = toewijzing.inhoud().omvang().map(Omvang::eenheid);
        if (toegewezen.equals(Optional.of(Eenheid.MINUUT))) {
            return Eenheid.MINUUT;
        }
        if (toegewezen.isPresent() && toegewezen.get() != Eenheid.UUR || toegewezen.isEmpty() && !inTijd(product)) {
            Eenheid eenheid = toegewezen.orElseGet(() ->
                    product.declaratieEenheden().stream().sorted().findFirst().orElseThrow());
            throw new Celfout(
                    Kolom.MINUTEN,
                    "Product " + product.code() + " van toewijzing " + toewijzing.nummer() + " wordt gedeclareerd in "
                            + Tekst.eenheid(eenheid) + " en niet in minuten. Declareer het met een eigen bericht.");
        }
        return product.declaratieEenheden().contains(Eenheid.MINUUT) ? Eenheid.MINUUT : Eenheid.UUR;
    }

    /** Whole hours, half an hour and more up, at least one (IV079). */
    private static long inUren(long minuten) {
        return Math.max(1, (minuten + MINUTEN_PER_UUR / 2) / MINUTEN_PER_UUR);
    }

    private static Prijs prijs(long volume, Eenheid eenheid, Afspraak afspraak, LocalDate dag) throws Celfout {
        Optional<Prijs> prijs = Prijs.van(volume, eenheid, afspraak.product().tarievenOp(dag));
        if (prijs.isEmpty()) {
            throw new Celfout(
                    Kolom.TOEWIJZING,
                    "Contract " + afspraak.contract().versieaanduiding() + " heeft op " + Tekst.datum(dag)
                            + " geen tarief voor product " + afspraak.product().code() + " in "
                            + Tekst.eenheid(eenheid) + ". Vraag het na bij de gemeente.");
        }
        if (prijs.get().cent() > HOOGSTE_BEDRAG) {
            throw new Celfout(Kolom.MINUTEN, "Het bedrag van deze regel is groter dan een declaratie kan bevatten.");
        }
        return prijs.get();
    }

    private static Celfout fout(String uitleg) {
        return new Celfout(Kolom.MAAND, uitleg);
    }
}
