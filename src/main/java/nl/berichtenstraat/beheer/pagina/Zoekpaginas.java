package nl.berichtenstraat.beheer.pagina;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.beheer.Datums;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Clientsleutels;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Zoekveld;

/**
 * Search. What someone types comes in the body of a form and leaves as an address that can be shared: a Bsn has become a
 * pseudonym by then.
 */
public final class Zoekpaginas implements Webdeel {

    private static final int PAGINA = 50;
    private static final int TELT_TOT = 1000;
    private static final int UITVOERBLOK = 500;
    private static final int UITVOER = 100_000;
    private static final int LANGSTE_NAAM = 60;

    private final Registers registers;
    private final Clientsleutels sleutels;
    private final Clock klok;
    private final Weergave weergave;

    /**
     * The pages over one register.
     *
     * @param registers the register
     * @param sleutels makes client pseudonyms
     * @param klok the time, in the zone of the gemeente
     */
    public Zoekpaginas(Registers registers, Clientsleutels sleutels, Clock klok) {
        this.registers = registers;
        this.sleutels = sleutels;
        this.klok = klok;
        this.weergave = new Weergave(new Datums(klok.getZone()));
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.pagina("/berichten", Recht.ZIEN, this::toon);
        wegen.formulier("/berichten", Recht.ZIEN, this::zoek);
        wegen.pagina("/berichten.csv", Recht.ZIEN, this::voerUit);
        wegen.formulier("/berichten/filters", Recht.ZIEN, this::bewaarFilter);
        wegen.formulier("/berichten/filters/{filter}/weg", Recht.ZIEN, this::verwijderFilter);
    }

    private void zoek(Verzoek verzoek) {
        verzoek.naar(zonderBsn(Zoekadres.van(verzoek::veld, klok.getZone())).pad());
    }

    private void toon(Verzoek verzoek) {
        Zoekadres gevraagd = Zoekadres.van(verzoek::vraag, klok.getZone());
        Zoekadres adres = zonderBsn(gevraagd);
        if (!adres.equals(gevraagd)) {
            verzoek.naar(adres.pad());
            return;
        }
        Optional<Long> voor = verzoek.vraag("voor").flatMap(Zoekpaginas::getal);
        verzoek.toon("beheer/bericht/zoeken.jte", "Berichten", model(verzoek, adres, voor));
    }

    private Zoekmodel model(Verzoek verzoek, Zoekadres adres, Optional<Long> voor) {
        Bereik bereik = verzoek.bereik();
        String wie = verzoek.gebruiker().naam();
        return registers.lees(register -> {
            List<BewaardBericht> gevonden =
                    adres.isGoed() ? register.zoeken().zoek(bereik, adres.vraag(), voor, PAGINA + 1) : List.of();
            List<BewaardBericht> pagina = gevonden.subList(0, Math.min(PAGINA, gevonden.size()));
            int aantal = adres.isGoed() ? register.zoeken().tel(bereik, adres.vraag(), TELT_TOT + 1) : 0;
            return new Zoekmodel(
                    adres,
                    pagina,
                    inWoorden(aantal),
                    gevonden.size() > PAGINA
                            ? Optional.of(adres.verder(pagina.get(PAGINA - 1).id()))
                            : Optional.empty(),
                    voor.isPresent(),
                    register.zoeken().filters(wie),
                    verzoek.gebruiker().rol() == Rol.AANBIEDER,
                    weergave);
        });
    }

    private String inWoorden(int aantal) {
        return aantal > TELT_TOT
                ? "Meer dan " + weergave.aantal(TELT_TOT) + " berichten gevonden"
                : weergave.aantal(aantal, "bericht", "berichten") + " gevonden";
    }

    /** The same search, on the client when the box of numbers holds a Bsn. */
    private Zoekadres zonderBsn(Zoekadres adres) {
        Optional<Bsn> bsn = Bsnherkenning.in(adres.veld(Zoekveld.NUMMER.naam()));
        return bsn.map(gevonden -> adres.zonder(Zoekveld.NUMMER, klok.getZone())
                        .met(Zoekveld.CLIENT, sleutels.van(gevonden).waarde(), klok.getZone()))
                .orElse(adres);
    }

    private void voerUit(Verzoek verzoek) throws IOException {
        Zoekadres adres = zonderBsn(Zoekadres.van(verzoek::vraag, klok.getZone()));
        if (!adres.isGoed()) {
            throw Webfout.ongeldig(String.join(" ", adres.bezwaren().values()));
        }
        verzoek.bestand("berichten.csv", "text/csv; charset=utf-8", uit -> {
            Csv csv = new Csv(uit);
            csv.rij(
                    "nummer",
                    "ontvangen",
                    "kanaal",
                    "berichtsoort",
                    "gemeente",
                    "aanbieder",
                    "identificatie",
                    "dagtekening",
                    "uitkomst",
                    "niveau",
                    "bytes");
            Optional<Long> voor = Optional.empty();
            List<BewaardBericht> blok = blok(verzoek.bereik(), adres, voor);
            for (int geweest = 0; !blok.isEmpty() && geweest < UITVOER; geweest += blok.size()) {
                for (BewaardBericht bericht : blok) {
                    rij(csv, bericht);
                }
                voor = Optional.of(blok.get(blok.size() - 1).id());
                blok = blok(verzoek.bereik(), adres, voor);
            }
            csv.spoel();
        });
    }

    private List<BewaardBericht> blok(Bereik bereik, Zoekadres adres, Optional<Long> voor) {
        return registers.lees(register -> register.zoeken().zoek(bereik, adres.vraag(), voor, UITVOERBLOK));
    }

    private void rij(Csv csv, BewaardBericht bericht) throws IOException {
        Optional<Berichtkenmerken> kop = bericht.kenmerken();
        csv.rij(
                bericht.id(),
                weergave.moment(bericht.ontvangen()),
                bericht.herkomst().kanaal(),
                kop.map(k -> k.soort().nummer()).orElse(""),
                kop.map(Berichtkenmerken::gemeente).orElse(""),
                kop.map(Berichtkenmerken::aanbieder).orElse(""),
                kop.map(Berichtkenmerken::identificatie).orElse(""),
                kop.flatMap(Berichtkenmerken::dagtekening).map(Object::toString).orElse(""),
                weergave.uitkomst(bericht),
                bericht.niveau(),
                bericht.lengte());
    }

    private void bewaarFilter(Verzoek verzoek) {
        String naam = verzoek.veld("naam", "Geef de zoekopdracht een naam.");
        if (naam.length() > LANGSTE_NAAM) {
            throw Webfout.ongeldig("De naam mag hoogstens " + LANGSTE_NAAM + " tekens hebben.");
        }
        Zoekadres adres = zonderBsn(Zoekadres.van(verzoek.veld("vraag").orElse(""), klok.getZone()));
        if (Bsnherkenning.in(naam).isPresent()) {
            throw Webfout.ongeldig("Gebruik geen Bsn als naam.");
        }
        registers.inTransactie(register -> {
            register.zoeken().bewaarFilter(verzoek.gebruiker().naam(), naam, adres.query());
            return naam;
        });
        verzoek.naar(adres.pad(), "Zoekopdracht ‘" + naam + "’ is bewaard.");
    }

    private void verwijderFilter(Verzoek verzoek) {
        long filter = verzoek.nummer("filter");
        registers.inTransactie(register -> {
            register.zoeken().verwijderFilter(verzoek.gebruiker().naam(), filter);
            return filter;
        });
        verzoek.naar("/berichten", "De zoekopdracht is verwijderd.");
    }

    private static Optional<Long> getal(String tekst) {
        return Optional.of(tekst)
                .filter(waarde -> waarde.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }
}
