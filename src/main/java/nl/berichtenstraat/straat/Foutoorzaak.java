package nl.berichtenstraat.straat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.regels.Uitlegsjablonen;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.Oorzaak;
import nl.berichtenstraat.register.Oorzaaksoort;

/**
 * Why messages of a sender end in faults: what one person mends once. For a schema that is the software of one sender at
 * one place of one kind of message; for a gemeente without contract it is that gemeente, whoever sends. A sender is named
 * only when it is a party to a contract, and an element only when the standard has it: what else a sender wrote may be
 * anything.
 */
final class Foutoorzaak {

    private static final String GEEN_PARTIJ = "een onbekende afzender";
    private static final Pattern NAAM = Pattern.compile("[A-Z][A-Za-z]{0,40}");
    private static final Pattern VREEMD =
            Pattern.compile("^\\S+(?= (?:mag hier niet staan|is geen element|staat in de verkeerde namespace))");
    private static final Pattern HOOFDELEMENT = Pattern.compile("Het hoofdelement is \\S+ ");
    private static final Pattern VREEMDE_SOORT = Pattern.compile("Berichtsoort \\S+ bestaat niet");
    private static final Pattern CIJFERS = Pattern.compile("\\d{5,}");

    private final Optional<Berichtkenmerken> kenmerken;
    private final Contractboek contracten;
    private final LocalDate dag;
    private final Bevindingsrij bevinding;

    private Foutoorzaak(
            Optional<Berichtkenmerken> kenmerken, Contractboek contracten, LocalDate dag, Bevindingsrij bevinding) {
        this.kenmerken = kenmerken;
        this.contracten = contracten;
        this.dag = dag;
        this.bevinding = bevinding;
    }

    /**
     * The cause of a fault.
     *
     * @param kenmerken what the header says
     * @param behandeld whether the lane treats messages of this kind
     * @param contracten who is a party
     * @param dag on this day
     * @param bevinding the first fault that was found
     */
    static Oorzaak van(
            Optional<Berichtkenmerken> kenmerken,
            boolean behandeld,
            Contractboek contracten,
            LocalDate dag,
            Bevindingsrij bevinding) {
        return new Foutoorzaak(kenmerken, contracten, dag, bevinding).oorzaak(behandeld);
    }

    /** The cause of what is not kept apart any more. */
    static Oorzaak overig() {
        return new Oorzaak(
                "fout overig", Oorzaaksoort.FOUT, tekst("fout.overig"), tekst("fout.overig.doe"), false, false);
    }

    private Oorzaak oorzaak(boolean behandeld) {
        return switch (bevinding.regel()) {
            case "OMVANG" -> omvang();
            case "ROUTERING" -> behandeld ? routering() : soort();
            default -> kenmerken.isPresent() ? schema() : onleesbaar();
        };
    }

    private Oorzaak schema() {
        String plaats = plaats();
        return fout(
                "schema " + nummer() + " " + afzender() + " " + plaats + " " + uitleg(),
                tekst("fout.schema", "soort", nummer(), "afzender", afzender(), "plek", plaats, "uitleg", uitleg()),
                tekst("fout.schema.doe", "afzender", afzender()),
                false);
    }

    private Oorzaak onleesbaar() {
        return fout(
                "onleesbaar " + uitleg(),
                tekst("fout.onleesbaar", "uitleg", uitleg()),
                tekst("fout.onleesbaar.doe"),
                false);
    }

    private Oorzaak omvang() {
        return fout(
                "omvang " + afzender(),
                tekst("fout.omvang", "afzender", afzender()),
                tekst("fout.omvang.doe", "afzender", afzender()),
                false);
    }

    private Oorzaak soort() {
        return fout(
                "soort " + nummer() + " " + afzender(),
                zin(tekst("fout.soort", "soort", nummer(), "afzender", afzender())),
                tekst("fout.soort.doe", "afzender", afzender()),
                false);
    }

    private Oorzaak routering() {
        Gemeentecode gemeente = gemeente();
        if (kenmerken.map(Groep::van).filter(groep -> !groep.isEmpty()).isPresent()
                && !contracten.kentGemeente(gemeente)) {
            return fout(
                    "gemeente " + gemeente,
                    tekst("fout.gemeente", "gemeente", gemeente),
                    tekst("fout.gemeente.doe"),
                    true);
        }
        return fout(
                "routering " + nummer() + " " + afzender() + " " + uitleg(),
                zin(tekst("fout.routering", "soort", nummer(), "afzender", afzender(), "uitleg", uitleg())),
                tekst("fout.routering.doe", "afzender", afzender()),
                true);
    }

    private static Oorzaak fout(String sleutel, String omschrijving, String advies, boolean herhaalbaar) {
        return new Oorzaak("fout " + sleutel, Oorzaaksoort.FOUT, omschrijving, advies, herhaalbaar, false);
    }

    private String nummer() {
        return kenmerken.orElseThrow().soort().nummer();
    }

    private String afzender() {
        return kenmerken.map(this::partij).orElse(GEEN_PARTIJ);
    }

    private String partij(Berichtkenmerken gelezen) {
        String code = gelezen.afzender();
        if (gelezen.soort().afzenderIsGemeente()) {
            return contracten.kentGemeente(new Gemeentecode(code)) ? "gemeente " + code : GEEN_PARTIJ;
        }
        return Groep.van(gelezen).isEmpty() || !doetMee(new AgbCode(code)) ? GEEN_PARTIJ : "aanbieder " + code;
    }

    private boolean doetMee(AgbCode aanbieder) {
        return contracten.contracten().stream()
                .anyMatch(contract -> contract.aanbieders().omvat(aanbieder, dag));
    }

    private Gemeentecode gemeente() {
        Berichtkenmerken gelezen = kenmerken.orElseThrow();
        return new Gemeentecode(gelezen.soort().afzenderIsGemeente() ? gelezen.afzender() : gelezen.ontvanger());
    }

    /** Without positions; of an element that the standard does not have, the one around it. */
    private String plaats() {
        String pad = Stream.of(bevinding.record(), bevinding.element())
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining("/"));
        String zonder = VREEMD.matcher(bevinding.uitleg()).find() ? pad.substring(0, pad.lastIndexOf('/')) : pad;
        return Stream.of(zonder.split("/"))
                .filter(deel -> !deel.isEmpty())
                .map(deel -> deel.replaceAll("\\[\\d+]", ""))
                .map(deel -> NAAM.matcher(deel).matches() ? deel : "onbekend")
                .collect(Collectors.joining("/"));
    }

    /** The words of the fault without the names that a sender made up. */
    private String uitleg() {
        String uitleg = VREEMD.matcher(bevinding.uitleg()).replaceFirst("Een element");
        uitleg = HOOFDELEMENT.matcher(uitleg + " ").replaceFirst("Het hoofdelement is een ander. ");
        uitleg = VREEMDE_SOORT.matcher(uitleg).replaceFirst("Deze berichtsoort bestaat niet");
        return CIJFERS.matcher(uitleg).replaceAll("...").strip();
    }

    private static String zin(String tekst) {
        return tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
    }

    private static String tekst(String sleutel, Object... waarden) {
        return Uitlegsjablonen.oorzaak(sleutel).vul(waarden);
    }
}
