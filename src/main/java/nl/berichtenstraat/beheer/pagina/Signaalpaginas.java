package nl.berichtenstraat.beheer.pagina;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.beheer.Datums;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.BewaardSignaal;
import nl.berichtenstraat.register.Clientsleutels;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Signaal;
import nl.berichtenstraat.register.Termijnsoort;
import nl.berichtenstraat.straat.Termijnlijst;
import nl.berichtenstraat.straat.Termijnlijst.Termijn;

/**
 * What should have come by now, ends soon or must be put right. What someone chooses comes in the body of a form and leaves as
 * an address that can be shared: a Bsn has become a pseudonym by then.
 */
public final class Signaalpaginas implements Webdeel {

    private static final int PAGINA = 50;
    private static final int UITVOERBLOK = 500;
    private static final int UITVOER = 100_000;

    private final Registers registers;
    private final Clientsleutels sleutels;
    private final Clock klok;

    /**
     * The pages over one register.
     *
     * @param registers the register
     * @param sleutels makes client pseudonyms
     * @param klok the time, in the zone of the gemeente
     */
    public Signaalpaginas(Registers registers, Clientsleutels sleutels, Clock klok) {
        this.registers = registers;
        this.sleutels = sleutels;
        this.klok = klok;
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.pagina("/signalen", Recht.SIGNALEN, this::toon);
        wegen.formulier(
                "/signalen",
                Recht.SIGNALEN,
                verzoek ->
                        verzoek.naar(zonderBsn(Signaaladres.van(verzoek::veld)).pad()));
        wegen.pagina("/signalen.csv", Recht.SIGNALEN, this::voerUit);
        wegen.pagina("/signalen/termijnen", Recht.SIGNALEN, this::termijnen);
    }

    private void toon(Verzoek verzoek) {
        Signaaladres gevraagd = Signaaladres.van(verzoek::vraag);
        Signaaladres adres = zonderBsn(gevraagd);
        if (!adres.equals(gevraagd)) {
            verzoek.naar(adres.pad());
            return;
        }
        Optional<Long> voor =
                verzoek.vraag("voor").filter(w -> w.matches("[0-9]{1,18}")).map(Long::valueOf);
        verzoek.toon("beheer/signaal/lijst.jte", "Signalen en termijnen", model(verzoek.bereik(), adres, voor));
    }

    private Signalenmodel model(Bereik bereik, Signaaladres adres, Optional<Long> voor) {
        Weergave weergave = new Weergave(new Datums(klok.getZone()));
        if (!adres.isGoed()) {
            return new Signalenmodel(adres, Map.of(), List.of(), Optional.empty(), weergave);
        }
        return registers.lees(register -> {
            List<BewaardSignaal> gevonden = register.signalen().zoek(bereik, adres.vraag(), voor, PAGINA + 1);
            List<BewaardSignaal> pagina = gevonden.subList(0, Math.min(PAGINA, gevonden.size()));
            return new Signalenmodel(
                    adres,
                    register.signalen().tel(bereik, adres.vraag().vanAlleSoorten()),
                    pagina,
                    gevonden.size() > PAGINA
                            ? Optional.of(adres.verder(pagina.get(PAGINA - 1).id()))
                            : Optional.empty(),
                    weergave);
        });
    }

    private void termijnen(Verzoek verzoek) {
        Termijnsoort soort = verzoek.vraag("soort").stream()
                .flatMap(naam -> Arrays.stream(Termijnsoort.values())
                        .filter(welke -> welke.naam().equals(naam)))
                .findFirst()
                .orElse(Termijnsoort.RETOUR);
        long na = verzoek.vraag("na")
                .filter(w -> w.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElse(0L);
        List<Termijn> gevonden =
                new Termijnlijst(registers, klok.getZone()).lijst(verzoek.bereik(), soort, na, PAGINA + 1);
        List<Termijn> pagina = gevonden.subList(0, Math.min(PAGINA, gevonden.size()));
        Optional<String> verder = gevonden.size() > PAGINA
                ? Optional.of("/signalen/termijnen?soort=" + soort.naam() + "&na="
                        + pagina.get(PAGINA - 1).lopend().plek())
                : Optional.empty();
        verzoek.toon(
                "beheer/signaal/termijnen.jte",
                "Lopende termijnen",
                new Termijnmodel(soort, pagina, verder, LocalDate.now(klok), new Weergave(new Datums(klok.getZone()))));
    }

    private Signaaladres zonderBsn(Signaaladres adres) {
        Optional<Bsn> bsn = Bsnherkenning.in(adres.veld(Signaaladres.CLIENT));
        return bsn.map(gevonden ->
                        adres.met(Signaaladres.CLIENT, sleutels.van(gevonden).waarde()))
                .orElse(adres);
    }

    private void voerUit(Verzoek verzoek) throws IOException {
        Signaaladres adres = zonderBsn(Signaaladres.van(verzoek::vraag));
        if (!adres.isGoed()) {
            throw Webfout.ongeldig(String.join(" ", adres.bezwaren().values()));
        }
        verzoek.bestand("signalen.csv", "text/csv; charset=utf-8", uit -> {
            Csv csv = new Csv(uit);
            csv.rij(
                    "nummer",
                    "soort",
                    "gemeente",
                    "aanbieder",
                    "client",
                    "toewijzing",
                    "maand",
                    "sinds",
                    "ingetrokken",
                    "regel",
                    "contract",
                    "uitleg");
            Optional<Long> voor = Optional.empty();
            List<BewaardSignaal> blok = blok(verzoek.bereik(), adres, voor);
            for (int geweest = 0; !blok.isEmpty() && geweest < UITVOER; geweest += blok.size()) {
                for (BewaardSignaal bewaard : blok) {
                    rij(csv, bewaard);
                }
                voor = Optional.of(blok.get(blok.size() - 1).id());
                blok = blok(verzoek.bereik(), adres, voor);
            }
            csv.spoel();
        });
    }

    private List<BewaardSignaal> blok(Bereik bereik, Signaaladres adres, Optional<Long> voor) {
        return registers.lees(register -> register.signalen().zoek(bereik, adres.vraag(), voor, UITVOERBLOK));
    }

    private static void rij(Csv csv, BewaardSignaal bewaard) throws IOException {
        Signaal signaal = bewaard.signaal();
        csv.rij(
                bewaard.id(),
                signaal.soort().naam(),
                bewaard.gemeente(),
                bewaard.aanbieder(),
                signaal.client().map(Clientsleutel::waarde).orElse(""),
                signaal.toewijzingNummer().map(String::valueOf).orElse(""),
                signaal.maand().map(YearMonth::toString).orElse(""),
                bewaard.ontstaan(),
                bewaard.ingetrokken().map(Object::toString).orElse(""),
                signaal.regel().orElse(""),
                signaal.contract().orElse(""),
                signaal.uitleg());
    }
}
