package nl.berichtenstraat.straat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.bericht.Client;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.regels.Prestatiebeeld;
import nl.berichtenstraat.regels.overstijgend.Volumeplafond;
import nl.berichtenstraat.register.Declaratieregister;
import nl.berichtenstraat.register.Declaratieregister.Claimstand;
import nl.berichtenstraat.register.Declaratieregister.ToegekendDebet;

/** What the register knows about one batch of lines, asked for at once; grows with what the batch itself grants. */
final class Regelkennis {

    private final Regelbatch.Vast vast;
    private final Map<Bsn, Clientsleutel> sleutels = new HashMap<>();
    private final Set<Clientsleutel> bekend;
    private final Map<Long, Toewijzing> toewijzingen = new HashMap<>();
    private final Set<String> referenties;
    private final Map<String, ToegekendDebet> terugTeDraaien;
    private final Map<Debetsleutel, String> openDebet = new HashMap<>();
    private final Map<Long, Claimstand> claimstand = new HashMap<>();
    private final Map<Clientsleutel, List<Toewijzing>> vanClienten;

    Regelkennis(Regelbatch.Vast vast, List<Client> clienten, List<Prestatie> regels, boolean credits) {
        this.vast = vast;
        Zaak zaak = vast.zaak();
        Stream.concat(clienten.stream().map(Client::bsn), regels.stream().map(Prestatie::bsn))
                .forEach(bsn -> sleutels.computeIfAbsent(bsn, zaak::sleutel));
        vanClienten = zaak.register().toewijzingen().vanClienten(zaak.gemeente(), Set.copyOf(sleutels.values()));
        vanClienten.values().forEach(lijst -> lijst.forEach(t -> toewijzingen.put(t.nummer(), t)));
        bekend = bekend(zaak);
        referenties = new HashSet<>(declaraties()
                .bekendeReferenties(
                        zaak.aanbieder(),
                        regels.stream().map(Prestatie::referentieNummer).toList()));
        terugTeDraaien = credits ? terugTeDraaien(regels) : Map.of();
        if (!credits) {
            laadStand(regels);
        }
    }

    /** Whether the client is known, or need not be (TR304). */
    boolean isBekend(Bsn bsn) {
        return bekend.contains(sleutel(bsn)) || !vast.zaak().geldt("TR304");
    }

    Clientsleutel sleutel(Bsn bsn) {
        return sleutels.get(bsn);
    }

    /** Assignments of the client with any aanbieder. */
    List<Toewijzing> toewijzingenVan(Clientsleutel client) {
        return vanClienten.getOrDefault(client, List.of());
    }

    Prestatiebeeld beeld(Prestatie p) {
        Optional<ToegekendDebet> eerdere = p.vorigReferentieNummer().map(terugTeDraaien::get);
        Claimstand stand = claimstand.getOrDefault(p.toewijzingNummer(), new Claimstand(Map.of(), 0));
        return new Prestatiebeeld(
                vast.declaratie(),
                p,
                toewijzing(p),
                referenties.contains(p.referentieNummer()),
                eerdere.map(Regelkennis::debetregel),
                eerdere.map(ToegekendDebet::gecrediteerd).orElse(false),
                Optional.ofNullable(openDebet.get(Debetsleutel.van(p))),
                Volumeplafond.inEenheid(stand.volumes(), p.eenheid()),
                stand.cent(),
                vast.afspraken().op(p.periode().begin()));
    }

    /** Lets the rest of the batch see this line. Two debits with one key cannot be: TR416. */
    void onthoud(Prestatie p, boolean toegekend) {
        referenties.add(p.referentieNummer());
        if (toegekend && !p.isCredit()) {
            claimstand.merge(
                    p.toewijzingNummer(),
                    new Claimstand(Map.of(p.eenheid(), p.volume()), p.bedrag().cent()),
                    Regelkennis::samen);
        }
    }

    private Optional<Toewijzing> toewijzing(Prestatie p) {
        return Optional.ofNullable(toewijzingen.get(p.toewijzingNummer()))
                .filter(t -> t.aanbieder().equals(vast.zaak().aanbieder()))
                .filter(t -> t.client().equals(sleutel(p.bsn())));
    }

    private Map<String, ToegekendDebet> terugTeDraaien(List<Prestatie> regels) {
        List<String> vorige =
                regels.stream().flatMap(p -> p.vorigReferentieNummer().stream()).toList();
        return declaraties().toegekendDebet(vast.zaak().gemeente(), vast.zaak().aanbieder(), vorige);
    }

    /** Clients without a current assignment of this aanbieder may have had one (TR304). */
    private Set<Clientsleutel> bekend(Zaak zaak) {
        Set<Clientsleutel> metToewijzing = toewijzingen.values().stream()
                .filter(t -> t.aanbieder().equals(zaak.aanbieder()))
                .map(Toewijzing::client)
                .collect(Collectors.toCollection(HashSet::new));
        Set<Clientsleutel> overige = new HashSet<>(sleutels.values());
        overige.removeAll(metToewijzing);
        metToewijzing.addAll(zaak.register().toewijzingen().bekend(zaak.gemeente(), zaak.aanbieder(), overige));
        return metToewijzing;
    }

    private void laadStand(List<Prestatie> regels) {
        Set<Long> nummers = regels.stream().map(Prestatie::toewijzingNummer).collect(Collectors.toSet());
        Set<LocalDate> begindatums =
                regels.stream().map(p -> p.periode().begin()).collect(Collectors.toSet());
        declaraties()
                .openDebet(vast.zaak().gemeente(), nummers, begindatums)
                .forEach(d -> openDebet.put(Debetsleutel.van(d), d.referentieNummer()));
        claimstand.putAll(declaraties().claimstand(vast.zaak().gemeente(), nummers));
    }

    private Declaratieregister declaraties() {
        return vast.zaak().register().declaraties();
    }

    private static Claimstand samen(Claimstand een, Claimstand ander) {
        Map<Eenheid, Long> volumes = new HashMap<>(een.volumes());
        ander.volumes().forEach((eenheid, volume) -> volumes.merge(eenheid, volume, Long::sum));
        return new Claimstand(volumes, een.cent() + ander.cent());
    }

    private static Prestatiebeeld.Debetregel debetregel(ToegekendDebet d) {
        return new Prestatiebeeld.Debetregel(
                d.toewijzingNummer(),
                d.productCategorie(),
                d.productCode(),
                new Periode(d.begindatum(), d.einddatum()),
                d.volume(),
                d.eenheid().code(),
                d.tarief(),
                d.cent());
    }

    /** What TR389 compares. */
    private record Debetsleutel(long toewijzing, Periode periode, String categorie, String code) {

        static Debetsleutel van(Prestatie p) {
            return new Debetsleutel(p.toewijzingNummer(), p.periode(), p.productCategorie(), p.productCode());
        }

        static Debetsleutel van(ToegekendDebet d) {
            Periode periode = new Periode(d.begindatum(), d.einddatum());
            return new Debetsleutel(d.toewijzingNummer(), periode, d.productCategorie(), d.productCode());
        }
    }
}
