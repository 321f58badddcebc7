package nl.berichtenstraat.beheer.pagina;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.afrekening.Zijde;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Boekinzage.Clientmaandplek;
import nl.berichtenstraat.register.Boekinzage.Clientmaandstand;
import nl.berichtenstraat.register.Boekinzage.Keuze;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Termijnenregister.Paar;

/** The ledger by client-month: a list with filters, and the same as a file. */
public final class Clientmaandpaginas implements Webdeel {

    static final String NA = "na";

    private static final String PAD = "/benutting";
    private static final String CSV = "/benutting.csv";
    private static final int PAGINA = 50;
    private static final int UITVOERBLOK = 1000;

    private final Registers registers;
    private final Schrijfwijze tekst = new Schrijfwijze();

    /** Over this register. */
    public Clientmaandpaginas(Registers registers) {
        this.registers = registers;
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.pagina(PAD, Recht.AFREKENING, this::toon);
        wegen.pagina(CSV, Recht.AFREKENING, this::voerUit);
    }

    private void toon(Verzoek verzoek) {
        Vraaglezer lezer = new Vraaglezer(PAD, verzoek::vraag);
        Keuze keuze = keuze(lezer);
        Adres zonderPlek = lezer.adres();
        Optional<Clientmaandplek> na = verzoek.vraag(NA).flatMap(Clientmaandpaginas::plek);
        Bereik bereik = verzoek.bereik();
        Clientmaandmodel model = registers.lees(register -> {
            List<Clientmaandstand> gevonden = register.inzage().clientmaanden(bereik, keuze, na, PAGINA + 1);
            List<Clientmaandstand> rijen = gevonden.subList(0, Math.min(PAGINA, gevonden.size()));
            return new Clientmaandmodel(
                    zonderPlek.met(NA, na.map(Clientmaandpaginas::tekst)),
                    lezer.bezwaren(),
                    zijden(zonderPlek.veld("zijde")),
                    rijen,
                    register.inzage().totalen(bereik, keuze),
                    gevonden.size() > PAGINA
                            ? Optional.of(zonderPlek.met(
                                    NA, tekst(rijen.get(PAGINA - 1).plek())))
                            : Optional.empty(),
                    zonderPlek.op(CSV),
                    tekst);
        });
        verzoek.toon("beheer/benutting/lijst.jte", "Cliëntmaanden", model);
    }

    /** Reads and writes a block at a time, so that a slow reader holds no connection of the store. */
    private void voerUit(Verzoek verzoek) throws IOException {
        Keuze keuze = keuze(new Vraaglezer(PAD, verzoek::vraag));
        Bereik bereik = verzoek.bereik();
        verzoek.bestand("clientmaanden.csv", "text/csv; charset=utf-8", uit -> {
            Csv csv = new Csv(uit);
            csv.rij(
                    "maand",
                    "gemeente",
                    "aanbieder",
                    "client",
                    "categorie",
                    "product",
                    "toegewezen_minuten",
                    "geleverde_minuten",
                    "benutting",
                    "zijde",
                    "ingediend_cent",
                    "afgewezen_cent",
                    "toegekend_cent",
                    "verschuldigd_cent",
                    "afgerekend_cent",
                    "geparkeerd_cent",
                    "contract",
                    "reden");
            Optional<Clientmaandplek> na = Optional.empty();
            List<Clientmaandstand> blok = blok(bereik, keuze, na);
            while (!blok.isEmpty()) {
                for (Clientmaandstand rij : blok) {
                    schrijf(csv, rij);
                }
                na = Optional.of(blok.get(blok.size() - 1).plek());
                blok = blok(bereik, keuze, na);
            }
            csv.spoel();
        });
    }

    private List<Clientmaandstand> blok(Bereik bereik, Keuze keuze, Optional<Clientmaandplek> na) {
        return registers.<List<Clientmaandstand>>lees(
                register -> register.inzage().clientmaanden(bereik, keuze, na, UITVOERBLOK));
    }

    private static void schrijf(Csv csv, Clientmaandstand rij) throws IOException {
        Clientmaandsleutel sleutel = rij.plek().sleutel();
        csv.rij(
                sleutel.maand(),
                rij.plek().paar().gemeente(),
                rij.plek().paar().aanbieder(),
                sleutel.client(),
                sleutel.productCategorie(),
                sleutel.productCode(),
                rij.toegewezenMinuten().map(String::valueOf).orElse(""),
                rij.geleverdeMinuten(),
                rij.benutting()
                        .map(een -> een.toPlainString().replace('.', ','))
                        .orElse(""),
                rij.zijde().toLowerCase(Locale.ROOT),
                rij.bedragen().ingediend(),
                rij.bedragen().afgewezen(),
                rij.bedragen().toegekend(),
                rij.bedragen().verschuldigd(),
                rij.bedragen().afgerekend(),
                rij.bedragen().geparkeerd(),
                rij.contract().orElse(""),
                rij.reden().orElse(""));
    }

    private static Keuze keuze(Vraaglezer lezer) {
        Optional<YearMonth> van = lezer.maand("van");
        Optional<YearMonth> tot = lezer.maand("tot");
        Optional<String> product = lezer.product();
        return new Keuze(
                lezer.gemeente(),
                lezer.aanbieder(),
                product.flatMap(Productkeuze::categorie),
                product.flatMap(Productkeuze::code),
                van,
                tot,
                lezer.keuze(
                        "zijde", Arrays.stream(Zijde.values()).map(Zijde::name).toList()),
                lezer.client(),
                lezer.nummer("toewijzing"),
                lezer.keuze("geparkeerd", List.of("ja")).isPresent());
    }

    private static Keuzelijst zijden(String gekozen) {
        return new Keuzelijst(
                "zijde",
                "Ten opzichte van de grenzen",
                gekozen,
                Stream.concat(
                                Stream.of(new Keuzelijst.Optie("", "alle")),
                                Arrays.stream(Zijde.values())
                                        .map(zijde -> new Keuzelijst.Optie(
                                                zijde.name(), zijde.name().toLowerCase(Locale.ROOT))))
                        .toList());
    }

    /** The same address without a parameter. */
    static Adres zonder(Adres adres, String naam) {
        Map<String, String> velden = new LinkedHashMap<>(adres.velden());
        velden.remove(naam);
        return new Adres(adres.pad(), velden);
    }

    private static String tekst(Clientmaandplek plek) {
        Clientmaandsleutel sleutel = plek.sleutel();
        return String.join(
                ".",
                sleutel.maand().toString(),
                plek.paar().gemeente().code(),
                plek.paar().aanbieder().code(),
                sleutel.client().waarde(),
                sleutel.productCategorie(),
                sleutel.productCode());
    }

    private static Optional<Clientmaandplek> plek(String tekst) {
        String[] delen = tekst.split("\\.", -1);
        if (delen.length != 6 || !delen[0].matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
            return Optional.empty();
        }
        return Optional.of(new Clientmaandplek(
                new Paar(new Gemeentecode(delen[1]), new AgbCode(delen[2])),
                new Clientmaandsleutel(new Clientsleutel(delen[3]), delen[4], delen[5], YearMonth.parse(delen[0]))));
    }
}
