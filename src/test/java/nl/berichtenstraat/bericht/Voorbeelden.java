package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Messages and records that satisfy every rule of level 2 and fit each other: one gemeente, one aanbieder, one client
 * with assignment {@link #TOEWIJZING}, delivered from the first of January 2026 and claimed over August. A test starts
 * from these and changes only what it is about.
 */
public final class Voorbeelden {

    public static final Gemeentecode GEMEENTE = new Gemeentecode("0505");
    public static final AgbCode AANBIEDER = new AgbCode("99990001");
    public static final Bsn BSN = new Bsn("999900006");
    public static final Bsn ANDERE_BSN = new Bsn("999900018");
    public static final Clientsleutel CLIENT = new Clientsleutel("0123456789abcdef0123456789abcdef");
    public static final long TOEWIJZING = 1001;
    public static final LocalDate DAGTEKENING = LocalDate.of(2026, 9, 1);
    public static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    public static final LocalDate EIND = LocalDate.of(2026, 12, 31);
    public static final Product PRODUCT = new Product("02", Optional.of("IB1"));

    private Voorbeelden() {}

    /** A header of the type, dated {@link #DAGTEKENING}. */
    public static Kop kop(Berichtsoort soort) {
        return kop(soort, DAGTEKENING);
    }

    /** A header of the type with this Dagtekening. */
    public static Kop kop(Berichtsoort soort, LocalDate dagtekening) {
        boolean vanGemeente = soort.afzenderIsGemeente();
        String afzender = vanGemeente ? GEMEENTE.code() : AANBIEDER.code();
        String ontvanger = vanGemeente ? AANBIEDER.code() : GEMEENTE.code();
        return new Kop(soort, afzender, ontvanger, "BERICHT1", dagtekening, XsdVersie.ONZE, 3);
    }

    /** A client born on 2 March 1950. */
    public static Client client() {
        return client(new Geboortedatum(LocalDate.of(1950, 3, 2), Optional.empty()));
    }

    /** A client with this date of birth. */
    public static Client client(Geboortedatum geboortedatum) {
        return new Client(BSN, Optional.of(geboortedatum), Plaats.van("/Bericht/Client", 20));
    }

    /** A client as in a 317, 323 and 325: without date of birth. */
    public static Client client(Bsn bsn) {
        return new Client(bsn, Optional.empty(), Plaats.van(Prestatie.clientpad(1), 20));
    }

    /** Product of category 02 with this code. */
    public static Product product(String code) {
        return new Product("02", Optional.of(code));
    }

    /** Product of this category with this code; without a code when that is null. */
    public static Product product(String categorie, String code) {
        return new Product(categorie, Optional.ofNullable(code));
    }

    /** A record of a 301: 120 minutes a week over 2026. */
    public static ToegewezenProductbouwer toegewezenProduct() {
        return new ToegewezenProductbouwer();
    }

    /** The assignment of {@link #TOEWIJZING} as the register knows it. */
    public static Toewijzing toewijzing() {
        return toewijzing(toegewezenProduct().maak());
    }

    /** An assignment of the one gemeente, aanbieder and client with this current version. */
    public static Toewijzing toewijzing(ToegewezenProduct inhoud) {
        return new Toewijzing(GEMEENTE, AANBIEDER, CLIENT, inhoud);
    }

    /** A first delivered start on {@link #TOEWIJZING}. */
    public static StartProductbouwer start() {
        return new StartProductbouwer();
    }

    /** A first delivered definitive stop on {@link #TOEWIJZING}. */
    public static StopProductbouwer stop() {
        return new StopProductbouwer();
    }

    /** A debit line over August 2026: 480 minutes at 100 cents. */
    public static Prestatiebouwer prestatie() {
        return new Prestatiebouwer();
    }

    /** What stands before the lines of a declaratie over August 2026 with these lines: the total fits them. */
    public static Declaratiebouwer declaratie(Prestatie... prestaties) {
        return new Declaratiebouwer().prestaties(List.of(prestaties));
    }

    /** A 301 with these assignments. */
    public static Toewijzingsberichtbouwer toewijzingsbericht(ToegewezenProduct... producten) {
        return new Toewijzingsberichtbouwer().producten(producten);
    }

    /** A 305 with these starts. */
    public static Startbericht startbericht(StartProduct... producten) {
        return new Startbericht(kop(Berichtsoort.WMO305), client(), List.of(producten));
    }

    /** A 307 with these stops. */
    public static Stopbericht stopbericht(StopProduct... producten) {
        return new Stopbericht(kop(Berichtsoort.WMO307), client(), List.of(producten));
    }

    /** A record of a 315: 120 minutes a week from October 2026 up to and including March 2027. */
    public static AangevraagdProductbouwer aangevraagdProduct() {
        return new AangevraagdProductbouwer();
    }

    /** A 315 with these records. */
    public static VerzoekOmToewijzing verzoekOmToewijzing(AangevraagdProduct... producten) {
        return new VerzoekOmToewijzing(kop(Berichtsoort.WMO315), client(), List.of(producten));
    }

    /** A 317 that changes the size of {@link #TOEWIJZING}. */
    public static VerzoekOmWijzigingbouwer verzoekOmWijziging() {
        return new VerzoekOmWijzigingbouwer();
    }

    /** A 319 with this VerzoekAntwoord and RedenAfwijzingVerzoek; without a reason when that is null. */
    public static Antwoordbericht antwoordbericht(String antwoord, String reden) {
        Plaats plaats = Plaats.van("/Bericht/Antwoord", 15);
        return new Antwoordbericht(kop(Berichtsoort.WMO319), "REF1", antwoord, Optional.ofNullable(reden), plaats);
    }
}
