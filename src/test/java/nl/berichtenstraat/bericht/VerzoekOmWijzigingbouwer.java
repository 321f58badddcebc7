package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Makes a 317; see {@link Voorbeelden#verzoekOmWijziging()} for the defaults. */
public final class VerzoekOmWijzigingbouwer {

    private static final String PAD = "/Bericht/Client/Verzoek";

    private Client client = Voorbeelden.client(Voorbeelden.BSN);
    private List<OngewijzigdProduct> ongewijzigd = List.of();
    private List<TeWijzigenProduct> teWijzigen = List.of(teWijzigen(Voorbeelden.TOEWIJZING, 1));
    private List<NieuwProduct> nieuw = List.of();

    VerzoekOmWijzigingbouwer() {}

    /** Client. */
    public VerzoekOmWijzigingbouwer client(Client waarde) {
        client = waarde;
        return this;
    }

    /** OngewijzigdeProducten by ToewijzingNummer. */
    public VerzoekOmWijzigingbouwer ongewijzigd(long... nummers) {
        ongewijzigd = LongStream.of(nummers)
                .mapToObj(nummer -> new OngewijzigdProduct(
                        nummer, Plaats.van(PAD + "/OngewijzigdeProducten/OngewijzigdProduct", 30)))
                .toList();
        return this;
    }

    /** TeWijzigenProducten. */
    public VerzoekOmWijzigingbouwer teWijzigen(TeWijzigenProduct... waarden) {
        teWijzigen = List.of(waarden);
        return this;
    }

    /** NieuweProducten. */
    public VerzoekOmWijzigingbouwer nieuw(NieuwProduct... waarden) {
        nieuw = List.of(waarden);
        return this;
    }

    /** The message. */
    public VerzoekOmWijziging maak() {
        return new VerzoekOmWijziging(
                Voorbeelden.kop(Berichtsoort.WMO317),
                client,
                Plaats.van(PAD, 25),
                "REF1",
                ongewijzigd,
                teWijzigen,
                nieuw);
    }

    /** A wanted 180 minutes a week from 1 October 2026. */
    public static TeWijzigenProduct teWijzigen(long nummer, int positie) {
        return teWijzigen(
                nummer,
                Optional.of(Voorbeelden.EIND),
                Optional.of(new Omvang(180, Eenheid.MINUUT, Frequentie.WEEK)),
                Optional.empty(),
                positie);
    }

    /** A wanted change from 1 October 2026. */
    public static TeWijzigenProduct teWijzigen(
            long nummer, Optional<LocalDate> einddatum, Optional<Omvang> omvang, Optional<Long> budget, int positie) {
        Plaats plaats = Plaats.van(PAD + "/TeWijzigenProducten/TeWijzigenProduct[" + positie + "]", 35);
        return new TeWijzigenProduct(nummer, LocalDate.of(2026, 10, 1), einddatum, omvang, budget, plaats);
    }

    /** A wanted product of 60 minutes a week over a term in ISO form; without an end when that is null. */
    public static NieuwProduct nieuw(Product product, String begin, String eind, int positie) {
        Plaats plaats = Plaats.van(PAD + "/NieuweProducten/NieuwProduct[" + positie + "]", 40);
        boolean metCode = product.code().isPresent();
        return new NieuwProduct(
                Optional.of(product),
                LocalDate.parse(begin),
                Optional.ofNullable(eind).map(LocalDate::parse),
                metCode ? Optional.of(new Omvang(60, Eenheid.MINUUT, Frequentie.WEEK)) : Optional.empty(),
                metCode ? Optional.empty() : Optional.of(100_000L),
                plaats);
    }
}
