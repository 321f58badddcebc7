package nl.berichtenstraat.beheer.pagina;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.register.Monitorregister.Dimensie;
import nl.berichtenstraat.register.Monitorregister.Maanden;
import nl.berichtenstraat.register.Monitorregister.Vraag;
import nl.berichtenstraat.register.Register;

/**
 * What someone wants to see of the monitor.
 *
 * @param adres the page with what was filled in
 * @param bezwaren what was filled in and cannot be used
 * @param vraag about what
 * @param per by what it is grouped
 * @param vandaag the day
 * @param afschermen whether small figures are hidden
 */
public record Monitorkeuze(
        Adres adres, List<String> bezwaren, Vraag vraag, Dimensie per, LocalDate vandaag, boolean afschermen) {

    private static final int MAANDEN = 12;
    private static final int MEESTE_MAANDEN = 60;

    /** Reads it; without a period it is the last year of which something is known. */
    static Monitorkeuze lees(Vraaglezer lezer, Register register, Gebruiker gebruiker, LocalDate vandaag) {
        Optional<YearMonth> van = lezer.maand("van");
        Optional<YearMonth> tot = lezer.maand("tot");
        YearMonth laatste = tot.or(
                        () -> register.monitor().maanden(gebruiker.bereik()).map(Maanden::tot))
                .orElse(YearMonth.from(vandaag));
        YearMonth eerste = van.filter(maand -> !maand.isAfter(laatste))
                .filter(maand -> maand.isAfter(laatste.minusMonths(MEESTE_MAANDEN)))
                .orElse(laatste.minusMonths(MAANDEN - 1L));
        List<String> namen =
                Arrays.stream(Dimensie.values()).map(Monitorkeuze::naam).toList();
        Dimensie per = lezer.keuze("per", namen)
                .map(naam -> Dimensie.valueOf(naam.toUpperCase(Locale.ROOT)))
                .orElse(gebruiker.bereik().gemeenten().size() == 1 ? Dimensie.AANBIEDER : Dimensie.GEMEENTE);
        Optional<String> product = lezer.product();
        Vraag vraag = new Vraag(
                gebruiker.bereik(),
                new Maanden(eerste, laatste),
                lezer.gemeente(),
                lezer.aanbieder(),
                product.flatMap(Productkeuze::categorie),
                product.flatMap(Productkeuze::code));
        return new Monitorkeuze(
                lezer.adres().met("van", eerste).met("tot", laatste).met("per", naam(per)),
                bezwaren(lezer, van, eerste),
                vraag,
                per,
                vandaag,
                gebruiker.rol() == Rol.LEZER);
    }

    /** The groups with their names. */
    Keuzelijst lijst() {
        return new Keuzelijst(
                "per",
                "Gegroepeerd per",
                naam(per),
                Arrays.stream(Dimensie.values())
                        .map(dimensie -> new Keuzelijst.Optie(naam(dimensie), naam(dimensie)))
                        .toList());
    }

    /** What a group is called: the gemeente by name, a product with its category. */
    String groep(String groep, Schrijfwijze tekst) {
        return switch (per) {
            case GEMEENTE -> tekst.gemeente(groep);
            case AANBIEDER -> groep;
            case PRODUCT -> product(groep);
        };
    }

    /** The dimension in words. */
    String perWoord() {
        return naam(per);
    }

    private static String product(String groep) {
        String code = groep.substring(groep.indexOf(' ') + 1);
        String categorie = groep.substring(0, groep.indexOf(' '));
        return code.isEmpty()
                ? "zonder product" + (categorie.isEmpty() ? "" : " (" + categorie + ")")
                : code + " (" + categorie + ")";
    }

    private static List<String> bezwaren(Vraaglezer lezer, Optional<YearMonth> van, YearMonth eerste) {
        if (van.isEmpty() || van.get().equals(eerste)) {
            return lezer.bezwaren();
        }
        return Stream.concat(
                        lezer.bezwaren().stream(),
                        Stream.of("Kies een eerste maand die voor de laatste ligt, en hoogstens vijf jaar."))
                .toList();
    }

    private static String naam(Dimensie dimensie) {
        return dimensie.name().toLowerCase(Locale.ROOT);
    }
}
