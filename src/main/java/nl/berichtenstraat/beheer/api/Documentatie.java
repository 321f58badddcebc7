package nl.berichtenstraat.beheer.api;

import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Wegen;

/** What there is to ask of the API: for programs as an OpenAPI document, for people as a page made of it. */
final class Documentatie implements Webdeel {

    @Override
    public void leg(Wegen wegen) {
        wegen.openbaar(
                "/api/v1/openapi.yaml",
                verzoek -> verzoek.context()
                        .contentType("application/yaml; charset=utf-8")
                        .result(Apidocument.bytes()));
        wegen.openbaar(
                "/api",
                verzoek -> verzoek.toon("beheer/api/overzicht.jte", "API voor programma's", Apidocument.lees()));
    }
}
