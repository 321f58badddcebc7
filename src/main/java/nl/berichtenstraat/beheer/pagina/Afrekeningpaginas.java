package nl.berichtenstraat.beheer.pagina;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.afrekening.maand.Maandafrekening;
import nl.berichtenstraat.afrekening.maand.Maandafrekeninglezer;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Boekinzage.Afsluiting;
import nl.berichtenstraat.register.Boekinzage.Clientmaandstand;
import nl.berichtenstraat.register.Boekinzage.Keuze;
import nl.berichtenstraat.register.Boekinzage.Maandkeuze;
import nl.berichtenstraat.register.Boekinzage.Maandplek;
import nl.berichtenstraat.register.Boekinzage.Maandstand;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Termijnenregister.Paar;
import nl.berichtenstraat.verslag.Maandafrekeningpagina;

/** What was settled: months of a gemeente with an aanbieder, their declarations, what is parked, and the statements. */
public final class Afrekeningpaginas implements Webdeel {

    private static final String PAD = "/afrekeningen";
    private static final String MAAND = "/afrekeningen/maand";
    private static final String NA = "na";
    private static final int PAGINA = 50;
    private static final int MEESTE = 200;

    private final Registers registers;
    private final Schrijfwijze tekst = new Schrijfwijze();

    /** Over this register. */
    public Afrekeningpaginas(Registers registers) {
        this.registers = registers;
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.pagina(PAD, Recht.AFREKENING, this::lijst);
        wegen.pagina(MAAND, Recht.AFREKENING, this::maand);
        wegen.pagina(PAD + "/{sluiting}", Recht.AFREKENING, this::afrekening);
        wegen.pagina(PAD + "/{sluiting}/xml", Recht.AFREKENING, this::xml);
    }

    /** Where a month stands. */
    static Adres adres(Maandplek plek) {
        return Adres.van(MAAND)
                .met("gemeente", plek.paar().gemeente())
                .met("aanbieder", plek.paar().aanbieder())
                .met("maand", plek.maand());
    }

    private void lijst(Verzoek verzoek) {
        Vraaglezer lezer = new Vraaglezer(PAD, verzoek::vraag);
        Maandkeuze keuze = new Maandkeuze(lezer.gemeente(), lezer.aanbieder(), lezer.maand("van"), lezer.maand("tot"));
        Keuze inBoek = new Keuze(
                keuze.gemeente(),
                keuze.aanbieder(),
                Optional.empty(),
                Optional.empty(),
                keuze.van(),
                keuze.tot(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
        Optional<Maandplek> na = verzoek.vraag(NA).flatMap(Afrekeningpaginas::plek);
        Bereik bereik = verzoek.bereik();
        Afrekeningmodel.Lijst model = registers.lees(register -> {
            List<Maandstand> gevonden = register.inzage().maanden(bereik, keuze, na, PAGINA + 1);
            List<Maandstand> rijen = gevonden.subList(0, Math.min(PAGINA, gevonden.size()));
            return new Afrekeningmodel.Lijst(
                    lezer.adres(),
                    lezer.bezwaren(),
                    rijen,
                    register.inzage().totalen(bereik, inBoek),
                    na.isPresent(),
                    gevonden.size() > PAGINA
                            ? Optional.of(lezer.adres()
                                    .met(NA, tekst(rijen.get(PAGINA - 1).plek())))
                            : Optional.empty(),
                    tekst);
        });
        verzoek.toon("beheer/afrekening/lijst.jte", "Afrekeningen", model);
    }

    private void maand(Verzoek verzoek) {
        Vraaglezer lezer = new Vraaglezer(MAAND, verzoek::vraag);
        Maandplek plek = lezer.gemeente()
                .flatMap(gemeente -> lezer.aanbieder().map(aanbieder -> new Paar(gemeente, aanbieder)))
                .flatMap(paar -> lezer.maand("maand").map(maand -> new Maandplek(paar, maand)))
                .orElseThrow(() -> Webfout.nietGevonden("Dit adres noemt geen gemeente, aanbieder en maand."));
        Bereik bereik = verzoek.bereik();
        Afrekeningmodel.Maand model = registers.lees(register -> {
            Maandstand stand = register.inzage()
                    .maand(bereik, plek)
                    .orElseThrow(() -> Webfout.nietGevonden("Van deze maand is niets bekend."));
            List<Clientmaandstand> geparkeerd =
                    register.inzage().clientmaanden(bereik, geparkeerd(plek), Optional.empty(), MEESTE);
            return new Afrekeningmodel.Maand(
                    stand, register.inzage().declaraties(bereik, plek, MEESTE), geparkeerd, tekst);
        });
        verzoek.toon("beheer/afrekening/maand.jte", "Afrekening van " + tekst.maand(plek.maand()), model);
    }

    private void afrekening(Verzoek verzoek) {
        byte[] inhoud = inhoud(verzoek);
        Maandafrekening afrekening = Maandafrekeninglezer.lees(inhoud);
        verzoek.toon(
                "beheer/afrekening/afrekening.jte",
                "Maandafrekening " + tekst.maand(afrekening.kop().maand()),
                new Afrekeningmodel.Afrekening(
                        verzoek.nummer("sluiting"),
                        new Maandplek(
                                new Paar(
                                        afrekening.kop().gemeente(),
                                        afrekening.kop().aanbieder()),
                                afrekening.kop().maand()),
                        new Maandafrekeningpagina.Model(afrekening)));
    }

    private void xml(Verzoek verzoek) {
        verzoek.bestand(
                "maandafrekening-" + verzoek.nummer("sluiting") + ".xml",
                "application/xml",
                new ByteArrayInputStream(inhoud(verzoek)));
    }

    /** The statement as it went out. */
    private byte[] inhoud(Verzoek verzoek) {
        long sluiting = verzoek.nummer("sluiting");
        Bereik bereik = verzoek.bereik();
        return registers.lees(register -> inhoud(
                register,
                register.inzage()
                        .sluiting(bereik, sluiting)
                        .flatMap(plek -> register.inzage().maand(bereik, plek))
                        .flatMap(Maandstand::afsluiting)
                        .filter(afsluiting -> afsluiting.uitgaandId() > 0)
                        .orElseThrow(() -> Webfout.nietGevonden("Deze maandafrekening bestaat niet."))));
    }

    private static byte[] inhoud(Register register, Afsluiting afsluiting) {
        try (InputStream in = register.uitbak().inhoud(afsluiting.uitgaandId())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Keuze geparkeerd(Maandplek plek) {
        return new Keuze(
                Optional.of(plek.paar().gemeente()),
                Optional.of(plek.paar().aanbieder()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(plek.maand()),
                Optional.of(plek.maand()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    private static String tekst(Maandplek plek) {
        return plek.maand() + "." + plek.paar().gemeente() + "." + plek.paar().aanbieder();
    }

    private static Optional<Maandplek> plek(String tekst) {
        String[] delen = tekst.split("\\.", -1);
        return delen.length == 3 && delen[0].matches("[0-9]{4}-(0[1-9]|1[0-2])")
                ? Optional.of(new Maandplek(
                        new Paar(new Gemeentecode(delen[1]), new AgbCode(delen[2])), YearMonth.parse(delen[0])))
                : Optional.empty();
    }
}
