package nl.berichtenstraat.antwoord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.berichtenstraat.bericht.Berichtsoort.WMO305;
import static nl.berichtenstraat.bericht.Berichtsoort.WMO306;
import static nl.berichtenstraat.bericht.Berichtsoort.WMO325;
import static nl.berichtenstraat.regels.Controleniveau.BERICHTOVERSTIJGEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import nl.berichtenstraat.bericht.Berichtsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Right answers pass; each wrong one differs from a right one in the one thing that its row names, and is
 * refused for that reason. */
class AntwoordcontroleTest {

    private static final String START = "/Bericht/Client/StartProducten/StartProduct[1]";

    private final Antwoordcontrole controle = new Antwoordcontrole(Retourcodelijst.lees());

    @ParameterizedTest
    @EnumSource(names = {"WMO302", "WMO306", "WMO308", "WMO316", "WMO318", "WMO320"})
    void comparesWithTheSchemaOfTheRightType(Berichtsoort soort) {
        String ander = soort == WMO306 ? "wmo308" : "wmo306";
        String antwoord = Retourproef.voorbeeld(soort);

        assertThatExceptionOfType(OnjuistAntwoord.class)
                .isThrownBy(() -> controleer(soort, antwoord.replace(soort.naam(), ander)))
                .withMessageContaining("cvc-");
    }

    @Test
    void acceptsAGoodRetourAndAGood325() {
        assertThatCode(() -> controleer(WMO306, retour())).doesNotThrowAnyException();
        assertThatCode(() -> controleer(WMO325, deels())).doesNotThrowAnyException();
        assertThatCode(() -> controleer(WMO325, volledig())).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                a code of another answer | A code that is not for this answer | >9063< | >9321<
                a code that WJ001 does not have | cvc-enumeration-valid | >9063< | >9999<
                a code of the header in a record | A code of the header in a record | >9063< | >8848<
                0001 in a record | A code of the header in a record | >9063< | >0001<
                no rejected record at all | A body without a rejected record | >9063< | >0200<
                0233 without a rejected record above it | 0233 without a rejected record above it | >0200@StartProduct | >0233@StartProduct
                0200 beside another code | must stand alone in StartProduct | >9063</wmo306:RetourCode> | >9063</wmo306:RetourCode><wmo306:RetourCode>0200</wmo306:RetourCode>
                another code than 0200 above a body | A body follows a header with 0200 | >0200@Header | >9056@Header
                a code of a record in the header | A code of a record in the header | >0200@Header | >9019@Header
                a value that the schema refuses | cvc-pattern-valid | >999900006< | >99990000X<
                an attribute | An attribute | <wmo306:Client> | <wmo306:Client xml:id="a">
                a comment | More than elements | <wmo306:Client> | <wmo306:Client><!-- -->
                an end that is missing | No well-formed XML | </wmo306:Bericht> | ~~
                """)
    void refusesARetourWith(String wat, String reden, String goed, String fout) {
        refuses(WMO306, retour(), goed, fout, reden);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                a granted line | A granted line is listed | >0611< | >0200<
                0233 below a Client with 0200 | 0233 below a Client with 0200 | >0611< | >0233<
                a code of the declaratie on a line | A code on the wrong level | >0611< | >9333<
                8001 on a line | A code on the wrong level | >0611< | >8001<
                a line with a code below a rejected Client | A line with a code below a rejected Client | >0233< | >0611<
                a Client that was not assessed | A Client is always assessed | >8187< | >0233<
                lines below a granted declaratie | 8001 where not every line is granted | >0200@DeclaratieAntwoord | >8001@DeclaratieAntwoord
                lines below a rejected declaratie | with a grant or with clients | >0200@DeclaratieAntwoord | >8214@DeclaratieAntwoord
                totals that do not add up (TR342) | TR342 | >24000</iwmo:TotaalBedrag> | >24001</iwmo:TotaalBedrag>
                an amount with the wrong sign (TR342) | TR342 | D</iwmo:DebetCredit>__</wmo325:IngediendBedrag> | C</iwmo:DebetCredit>__</wmo325:IngediendBedrag>
                """)
    void refusesAPartial325With(String wat, String reden, String goed, String fout) {
        refuses(WMO325, deels(), goed, fout, reden);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                less granted than claimed under 8001 | 8001 where not every line is granted | TotaalToegekendBedrag>__<iwmo:TotaalBedrag>58000 | TotaalToegekendBedrag>__<iwmo:TotaalBedrag>57999
                a grant under a code of rejection | with a grant or with clients | >8001< | >9333<
                neither a grant nor lines | No code of its own and no rejected lines | >8001< | >0200<
                a header that was rejected | A body follows a header with 0200 | >0200< | >9056<
                """)
    void refusesAFull325With(String wat, String reden, String goed, String fout) {
        refuses(WMO325, volledig(), goed, fout, reden);
    }

    @Test
    void acceptsA325ThatRefersToTheDeclaratieItAnswers() {
        assertThatCode(() -> controleerMetVerwijzing(volledig())).doesNotThrowAnyException();
        assertThatCode(() -> controleerMetVerwijzing(deels())).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                another identification (TR337) | :Identificatie> | DeclaratieIdentificatie
                another day (TR337) | Dagtekening> | DeclaratieIdentificatie
                another base schema (TR371) | BasisschemaXsdVersie> | XsdVersieDeclaratie
                another message schema (TR371) | BerichtXsdVersie> | XsdVersieDeclaratie
                another number (TR376) | DeclaratieNummer> | DeclaratieAntwoord
                """)
    void refusesA325ThatRefersToAnotherDeclaratieBy(String wat, String element, String houder) {
        String antwoord = volledig();
        int plek = antwoord.indexOf(element, antwoord.indexOf(houder)) + element.length();
        String cijfer = antwoord.charAt(plek) == '1' ? "2" : "1";
        String gewijzigd = antwoord.substring(0, plek) + cijfer + antwoord.substring(plek + 1);

        assertThatExceptionOfType(OnjuistAntwoord.class)
                .isThrownBy(() -> controleerMetVerwijzing(gewijzigd))
                .withMessageContaining("of the declaratie (TR337, TR371, TR376)");
    }

    @Test
    void refusesZeroAsCredit() {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        new Declaratieantwoordschrijver().toegewezen(Declaratieproef.van(0).declaratie(), Declaratieproef.KENMERK, uit);

        refuses(WMO325, uit.toString(UTF_8), "D</iwmo:DebetCredit>", "C</iwmo:DebetCredit>", "CS325");
    }

    @Test
    void refusesADtdInAnAnswer() {
        refuses(
                WMO306,
                retour(),
                "?>",
                "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
                "More than elements");
    }

    @Test
    void tellsWhatIsWrongWithoutTheValue() {
        assertThatExceptionOfType(OnjuistAntwoord.class)
                .isThrownBy(() -> controleer(WMO306, retour().replace(">999900006<", ">99990000X<")))
                .withMessageNotContaining("99990000X")
                .withNoCause();
    }

    @Test
    void checksAnswersOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> controleer(WMO305, Retourproef.voorbeeld(WMO305)));
    }

    private void refuses(Berichtsoort soort, String antwoord, String goed, String fout, String reden) {
        String gewijzigd = antwoord.replace(voluit(soort, goed), voluit(soort, fout));

        assertThat(gewijzigd).isNotEqualTo(antwoord);
        assertThatExceptionOfType(OnjuistAntwoord.class)
                .isThrownBy(() -> controleer(soort, gewijzigd))
                .withMessageContaining(reden);
    }

    private void controleer(Berichtsoort soort, String antwoord) {
        controle.controleer(soort, new ByteArrayInputStream(antwoord.getBytes(UTF_8)));
    }

    private void controleerMetVerwijzing(String antwoord) {
        controle.controleer(Declaratieproef.gewoon().declaratie(), new ByteArrayInputStream(antwoord.getBytes(UTF_8)));
    }

    /** Writes {@code __} as a line end and {@code @Client} as the end of the RetourCodes of a Client. */
    private static String voluit(Berichtsoort soort, String tekst) {
        return tekst.replaceAll("@(\\w+)", "</p:RetourCode>__</p:RetourCodes>__</p:$1>")
                .replace("/p:", "/" + soort.naam() + ":")
                .replace("__", "\r\n");
    }

    private static String retour() {
        return new String(
                Retourproef.op(WMO305).met(BERICHTOVERSTIJGEND, "9063", START).bytes(), UTF_8);
    }

    /** One line of the first client and the whole second client are rejected. */
    private static String deels() {
        return new String(
                Declaratieproef.gewoon()
                        .met(1, 1, "0611")
                        .met(2, Afkeuring.CLIENT, "8187")
                        .deels(24000),
                UTF_8);
    }

    private static String volledig() {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        new Declaratieantwoordschrijver()
                .toegewezen(Declaratieproef.gewoon().declaratie(), Declaratieproef.KENMERK, uit);
        return uit.toString(UTF_8);
    }
}
