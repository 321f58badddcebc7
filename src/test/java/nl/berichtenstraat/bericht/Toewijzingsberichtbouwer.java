package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Toewijzingsbericht.Communicatie;

/**
 * Makes a 301: a client with one complete address and no contact persons; see {@link Voorbeelden#toewijzingsbericht}.
 */
public final class Toewijzingsberichtbouwer {

    private Kop kop = Voorbeelden.kop(Berichtsoort.WMO301);
    private Client client = Voorbeelden.client();
    private Naamgegevens naam = new Naamgegevens("1", false);
    private Optional<Communicatie> communicatie = Optional.empty();
    private List<Relatie> relaties = List.of();
    private List<Contact> contacten = List.of(contact("01", 1));
    private List<ToegewezenProduct> producten = List.of();

    Toewijzingsberichtbouwer() {}

    /** Header. */
    public Toewijzingsberichtbouwer kop(Kop waarde) {
        kop = waarde;
        return this;
    }

    /** Client. */
    public Toewijzingsberichtbouwer client(Client waarde) {
        client = waarde;
        return this;
    }

    /** NaamGebruik of the client and whether Partnernaam is filled. */
    public Toewijzingsberichtbouwer naam(String gebruik, boolean partnernaam) {
        naam = new Naamgegevens(gebruik, partnernaam);
        return this;
    }

    /** Communicatie with this Vorm, with or without Taal. */
    public Toewijzingsberichtbouwer communicatie(String vorm, boolean taal) {
        communicatie = Optional.of(new Communicatie(vorm, taal));
        return this;
    }

    /** Relaties. */
    public Toewijzingsberichtbouwer relaties(Relatie... waarden) {
        relaties = List.of(waarden);
        return this;
    }

    /** Contactgegevens of the client. */
    public Toewijzingsberichtbouwer contacten(Contact... waarden) {
        contacten = List.of(waarden);
        return this;
    }

    /** ToegewezenProducten. */
    public Toewijzingsberichtbouwer producten(ToegewezenProduct... waarden) {
        producten = List.of(waarden);
        return this;
    }

    /** The message. */
    public Toewijzingsbericht maak() {
        return new Toewijzingsbericht(kop, client, naam, communicatie, relaties, contacten, producten);
    }

    /** A contact of this kind with a complete Dutch address. */
    public static Contact contact(String soort, int positie) {
        return contact(soort, new Adres(true, Optional.of("9999XX"), Optional.of("NL")), positie);
    }

    /** A contact of this kind with this address and no telephone. */
    public static Contact contact(String soort, Adres adres, int positie) {
        Plaats plaats = Plaats.van("/Bericht/Client/Contactgegevens/Contact[" + positie + "]", 35);
        return new Contact(soort, Optional.of(adres), false, false, Optional.empty(), Optional.empty(), plaats);
    }

    /** A contact person with this number, born on 4 May 1975. */
    public static Relatie relatie(String nummer, int positie) {
        String pad = "/Bericht/Client/Relaties/Relatie[" + positie + "]";
        Geboortedatum geboren = new Geboortedatum(LocalDate.of(1975, 5, 4), Optional.empty());
        Contact bereik = contact("01", 1);
        Contact contact = new Contact(
                bereik.soort(),
                bereik.adres(),
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                Plaats.van(pad + "/Contact", 27));
        return new Relatie(nummer, Optional.of(geboren), new Naamgegevens("1", false), contact, Plaats.van(pad, 25));
    }
}
