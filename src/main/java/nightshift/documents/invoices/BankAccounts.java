package nightshift.documents.invoices;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nightshift.documents.Found;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Row;
import nightshift.documents.printed.Sheet;
import nightshift.documents.printed.Token;

/** Where the money is to go: IBANs by their check digits, and account numbers in lines that speak of a bank. */
final class BankAccounts {
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{10,30}");
    private static final Pattern BANK = Pattern.compile(
            "(?i).*\\b(bank|banque|routing|aba|ach|wire|swift|bic|iban|bsb|sort code|remit to|konto|credit union)\\b.*");
    private static final Pattern ACCOUNT =
            Pattern.compile("(?i)account|accounts|acct|acc|a/c|konto|kontonummer|konto-nr|compte|rekening");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d-]{4,}|\\d{3,4}");
    private static final Pattern IBAN_BEGIN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]*");
    private static final Pattern BEHIND = Pattern.compile("[:.,#]+$");
    private static final int NEAR = 2;

    private final Sheet sheet;
    private final Map<String, Found<String>> found = new LinkedHashMap<>();

    private BankAccounts(Sheet sheet) {
        this.sheet = sheet;
    }

    static List<Found<String>> of(Sheet sheet) {
        BankAccounts accounts = new BankAccounts(sheet);
        for (int row = 0; row < sheet.rows().size(); row++) {
            accounts.read(row);
        }
        return new ArrayList<>(accounts.found.values());
    }

    private void read(int row) {
        for (Cell cell : sheet.rows().get(row).cells()) {
            for (int at = 0; at < cell.tokens().size(); at++) {
                iban(cell.tokens(), at);
                if (ACCOUNT.matcher(bare(cell.tokens().get(at))).matches() && speaksOfBank(row)) {
                    account(cell.tokens(), at + 1);
                }
            }
        }
    }

    private static String bare(Token token) {
        return BEHIND.matcher(token.text()).replaceAll("");
    }

    /** Printed in one piece or in groups of four; the letters IBAN before it replace the check digits. */
    private void iban(List<Token> tokens, int start) {
        if (!IBAN_BEGIN.matcher(tokens.get(start).text()).matches()) {
            return;
        }
        StringBuilder joined = new StringBuilder();
        Optional<Found<String>> longest = Optional.empty();
        for (int at = start; at < tokens.size() && joined.length() < 34; at++) {
            joined.append(tokens.get(at).text().replaceAll("[,.;]$", ""));
            if (at > start && !tokens.get(at).text().matches("[A-Z0-9]{1,4}[,.;]?")) {
                break;
            }
            boolean told = start > 0
                    && tokens.subList(Math.max(0, start - 2), start).stream()
                            .anyMatch(token -> Plain.of(token.text()).equals("iban"));
            if (IBAN.matcher(joined).matches() && (checks(joined.toString()) || told)) {
                longest = Optional.of(new Found<>(joined.toString(), Cell.evidence(tokens.subList(start, at + 1))));
            }
        }
        longest.ifPresent(account -> found.putIfAbsent(account.value(), account));
    }

    private static boolean checks(String iban) {
        StringBuilder digits = new StringBuilder();
        for (char c : (iban.substring(4) + iban.substring(0, 4)).toCharArray()) {
            digits.append(Character.digit(c, 36));
        }
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    private boolean speaksOfBank(int row) {
        for (int near = Math.max(0, row - NEAR); near <= Math.min(sheet.rows().size() - 1, row + NEAR); near++) {
            Row other = sheet.rows().get(near);
            if (BANK.matcher(other.text()).matches()) {
                return true;
            }
        }
        return false;
    }

    private void account(List<Token> tokens, int from) {
        int start = from;
        while (start < tokens.size() && Plain.of(tokens.get(start).text()).matches("|no|nr|number|nummer")) {
            start++;
        }
        int end = start;
        StringBuilder joined = new StringBuilder();
        while (end < tokens.size() && NUMBER.matcher(bare(tokens.get(end))).matches()) {
            joined.append(bare(tokens.get(end)));
            end++;
        }
        if (joined.length() >= 5) {
            found.putIfAbsent(
                    joined.toString(), new Found<>(joined.toString(), Cell.evidence(tokens.subList(start, end))));
        }
    }
}
