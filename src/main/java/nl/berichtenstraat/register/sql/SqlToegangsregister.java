package nl.berichtenstraat.register.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Toegangsregister;

/** Accounts, sessions and tokens in the tables of those names. */
final class SqlToegangsregister implements Toegangsregister {

    private static final String ACCOUNTS =
            "select id, naam, rol, aanbieder, gemeenten, wachtwoord, eenmalig, wachtwoord_tot, oidc_onderwerp, actief,"
                    + " mislukt, gesloten_tot, gemaakt from account";
    private static final String TOKENS =
            "select id, naam, rol, aanbieder, gemeenten, gemaakt, verloopt, ingetrokken from token";

    private final Sql sql;

    SqlToegangsregister(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Account> accounts() {
        return sql.alle(ACCOUNTS + " order by naam", SqlToegangsregister::account);
    }

    @Override
    public Optional<Account> account(String naam) {
        return sql.een(ACCOUNTS + " where naam = ?", SqlToegangsregister::account, naam);
    }

    @Override
    public Optional<Account> account(long id) {
        return sql.een(ACCOUNTS + " where id = ?", SqlToegangsregister::account, id);
    }

    @Override
    public Optional<Account> accountVan(String onderwerp) {
        return sql.een(ACCOUNTS + " where oidc_onderwerp = ?", SqlToegangsregister::account, onderwerp);
    }

    @Override
    public Optional<Account> vergrendel(String naam) {
        String slot = sql.dialect().rijslot();
        return sql.een(ACCOUNTS + " where naam = ?" + slot, SqlToegangsregister::account, naam);
    }

    @Override
    public long voegToe(String naam, Macht macht, Inlog inlog, Instant nu) {
        return sql.een(
                        "insert into account (naam, rol, aanbieder, gemeenten, wachtwoord, eenmalig, wachtwoord_tot,"
                                + " oidc_onderwerp, actief, mislukt, gemaakt) values (?, ?, ?, ?, ?, ?, ?, ?, 1, 0, ?)"
                                + " returning id",
                        rij -> rij.getal("id"),
                        naam,
                        macht.rol(),
                        macht.bereik().aanbieder(),
                        gemeenten(macht.bereik()),
                        inlog.wachtwoord(),
                        inlog.eenmalig(),
                        inlog.wachtwoordTot().map(SqlToegangsregister::heel),
                        inlog.onderwerp(),
                        heel(nu))
                .orElseThrow();
    }

    @Override
    public void zetMacht(long account, Macht macht) {
        sql.doeEen(
                "update account set rol = ?, aanbieder = ?, gemeenten = ? where id = ?",
                macht.rol(),
                macht.bereik().aanbieder(),
                gemeenten(macht.bereik()),
                account);
    }

    @Override
    public void zetInlog(long account, Inlog inlog) {
        sql.doeEen(
                "update account set wachtwoord = ?, eenmalig = ?, wachtwoord_tot = ?, oidc_onderwerp = ? where id = ?",
                inlog.wachtwoord(),
                inlog.eenmalig(),
                inlog.wachtwoordTot().map(SqlToegangsregister::heel),
                inlog.onderwerp(),
                account);
    }

    @Override
    public void zetActief(long account, boolean actief) {
        sql.doeEen("update account set actief = ? where id = ?", actief, account);
    }

    @Override
    public void zetPogingen(long account, Pogingen pogingen) {
        sql.doeEen(
                "update account set mislukt = ?, gesloten_tot = ? where id = ?",
                pogingen.mislukt(),
                pogingen.geslotenTot().map(SqlToegangsregister::heel),
                account);
    }

    @Override
    public void beginSessie(String afdruk, long account, Instant nu) {
        sql.doeEen(
                "insert into sessie (sleutel, account_id, gemaakt, laatst) values (?, ?, ?, ?)",
                afdruk,
                account,
                heel(nu),
                heel(nu));
    }

    @Override
    public Optional<Sessie> sessie(String afdruk) {
        return sql.een(
                "select account_id, gemaakt, laatst from sessie where sleutel = ?",
                rij -> new Sessie(rij.getal("account_id"), rij.moment("gemaakt"), rij.moment("laatst")),
                afdruk);
    }

    @Override
    public void gebruikSessie(String afdruk, Instant nu) {
        sql.doe("update sessie set laatst = ? where sleutel = ?", heel(nu), afdruk);
    }

    @Override
    public void eindigSessie(String afdruk) {
        sql.doe("delete from sessie where sleutel = ?", afdruk);
    }

    @Override
    public void eindigSessies(long account) {
        sql.doe("delete from sessie where account_id = ?", account);
    }

    @Override
    public void ruimSessiesOp(Instant begonnenVoor, Instant gebruiktVoor) {
        sql.doe("delete from sessie where gemaakt < ? or laatst < ?", heel(begonnenVoor), heel(gebruiktVoor));
    }

    @Override
    public List<Token> tokens() {
        return sql.alle(TOKENS + " order by id desc", SqlToegangsregister::token);
    }

    @Override
    public Optional<Token> token(String afdruk) {
        return sql.een(TOKENS + " where sleutel = ?", SqlToegangsregister::token, afdruk);
    }

    @Override
    public Optional<Token> token(long id) {
        return sql.een(TOKENS + " where id = ?", SqlToegangsregister::token, id);
    }

    @Override
    public void voegTokenToe(String afdruk, String naam, Macht macht, Instant nu, Instant verloopt) {
        sql.doeEen(
                "insert into token (sleutel, naam, rol, aanbieder, gemeenten, gemaakt, verloopt)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                afdruk,
                naam,
                macht.rol(),
                macht.bereik().aanbieder(),
                gemeenten(macht.bereik()),
                heel(nu),
                heel(verloopt));
    }

    @Override
    public void trekTokenIn(long token, Instant nu) {
        sql.doe("update token set ingetrokken = ? where id = ? and ingetrokken is null", heel(nu), token);
    }

    /** In whole seconds, so that text order is time order. */
    private static Instant heel(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }

    private static Optional<String> gemeenten(Bereik bereik) {
        return Optional.of(bereik.gemeenten().stream()
                        .map(Gemeentecode::code)
                        .sorted()
                        .collect(Collectors.joining(",")))
                .filter(codes -> !codes.isEmpty());
    }

    private static Account account(Rij rij) throws SQLException {
        return new Account(
                rij.getal("id"),
                rij.tekst("naam"),
                macht(rij),
                new Inlog(
                        rij.misschienTekst("wachtwoord"),
                        rij.vlag("eenmalig"),
                        rij.misschienTekst("wachtwoord_tot").map(Instant::parse),
                        rij.misschienTekst("oidc_onderwerp")),
                rij.vlag("actief"),
                new Pogingen(
                        rij.klein("mislukt"), rij.misschienTekst("gesloten_tot").map(Instant::parse)),
                rij.moment("gemaakt"));
    }

    private static Token token(Rij rij) throws SQLException {
        return new Token(
                rij.getal("id"),
                rij.tekst("naam"),
                macht(rij),
                rij.moment("gemaakt"),
                rij.moment("verloopt"),
                rij.misschienTekst("ingetrokken").map(Instant::parse));
    }

    private static Macht macht(Rij rij) throws SQLException {
        Set<Gemeentecode> gemeenten = rij.misschienTekst("gemeenten").stream()
                .flatMap(codes -> Arrays.stream(codes.split(",")))
                .map(Gemeentecode::new)
                .collect(Collectors.toSet());
        return new Macht(
                rij.tekst("rol"), new Bereik(rij.misschienTekst("aanbieder").map(AgbCode::new), gemeenten));
    }
}
