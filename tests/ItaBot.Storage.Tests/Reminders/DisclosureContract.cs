using ItaBot.Reminders.Links;
using ItaBot.Reminders.Records;

namespace ItaBot.Storage.Tests.Reminders;

/// <summary>What every store does of published links.</summary>
public abstract class DisclosureContract
{
    private static DateTimeOffset Now => Some.Moment;

    private static LinkFinding Failing { get; } = new(Now.AddDays(1), new(LinkState.Doubtful, Now.AddHours(20)))
    {
        Reason = "Timeout",
        Status = 503,
        FiscalYears = [2568, 2569],
        CertificateEnds = Now.AddDays(9),
    };

    protected abstract Task<IReminderStore> NewStoreAsync();

    [Fact]
    public async Task The_link_of_an_item_is_kept_with_who_entered_it_and_when()
    {
        var store = await StoreOfAsync(Disclose("https://a", "Somsri"), Disclose("https://b", item: "o2"), Disclose("https://c", year: 2568));

        var notes = await store.FindAsync("dan", CancellationToken.None);

        Assert.Equal(new Disclosure(2569, "o13", "https://a") { By = "somsri", At = Now }, notes.Of(2569, "o13"));
        Assert.Equal(["https://c", "https://a", "https://b"], notes.Disclosures.Select(d => d.Link));
    }

    [Fact]
    public async Task An_item_has_the_link_that_was_entered_last()
    {
        var store = await StoreOfAsync(Disclose("https://a"), Disclose("https://b"));

        Assert.Equal(["https://b"], (await store.FindAsync("dan", CancellationToken.None)).Disclosures.Select(d => d.Link));
    }

    [Fact]
    public async Task What_was_found_of_a_link_is_given_back_as_it_was()
    {
        var store = await StoreOfAsync(Disclose("https://a"));

        await NoteAsync(store, "https://a", Failing);

        Assert.Equivalent(Utc(Failing), await FoundAsync(store), strict: true);
    }

    [Fact]
    public async Task What_was_found_last_takes_the_place_of_what_was_found_before()
    {
        var store = await StoreOfAsync(Disclose("https://a"));
        var works = new LinkFinding(Now.AddDays(2), new(LinkState.Good, null));
        await NoteAsync(store, "https://a", Failing);

        await NoteAsync(store, "https://a", works);

        Assert.Equivalent(Utc(works), await FoundAsync(store), strict: true);
    }

    [Fact]
    public async Task What_was_found_stays_where_the_same_link_is_entered_again()
    {
        var store = await StoreOfAsync(Disclose("https://a"));
        await NoteAsync(store, "https://a", Failing);

        await ApplyAsync(store, Disclose("https://a", "malee"));

        Assert.Equivalent(Utc(Failing), await FoundAsync(store), strict: true);
        Assert.Equal("malee", (await store.FindAsync("dan", CancellationToken.None)).Of(2569, "o13")?.By);
    }

    [Fact]
    public async Task What_was_found_of_another_link_is_forgotten()
    {
        var store = await StoreOfAsync(Disclose("https://a"));
        await NoteAsync(store, "https://a", Failing);

        await ApplyAsync(store, Disclose("https://b"));

        Assert.Null(await FoundAsync(store));
    }

    [Fact]
    public async Task What_is_found_of_a_link_that_the_item_no_longer_has_is_dropped()
    {
        var store = await StoreOfAsync(Disclose("https://b"));

        await NoteAsync(store, "https://a", Failing);

        Assert.Null(await FoundAsync(store));
    }

    [Fact]
    public async Task The_links_of_all_agencies_are_listed()
    {
        var store = await StoreOfAsync(
            Disclose("https://a"), new ReminderChange.Disclose("pak-phraek", null, 2569, "o13", "https://p"));
        await NoteAsync(store, "https://a", Failing);

        var all = await store.ListDisclosuresAsync(CancellationToken.None);

        Assert.Equal([("dan", "https://a"), ("pak-phraek", "https://p")], all.Select(d => (d.AgencyId, d.Disclosure.Link)));
        Assert.Equal([LinkState.Doubtful, null], all.Select(d => d.Disclosure.Found?.Verdict.State));
    }

    // What is stored is in UTC.
    private static LinkFinding Utc(LinkFinding found) => new(
        found.At.ToUniversalTime(), found.Verdict with { FailingSince = found.Verdict.FailingSince?.ToUniversalTime() })
    {
        Reason = found.Reason,
        Status = found.Status,
        FiscalYears = found.FiscalYears,
        CertificateEnds = found.CertificateEnds?.ToUniversalTime(),
    };

    private static ReminderChange.Disclose Disclose(string link, string? by = null, int year = 2569, string item = "o13") =>
        new("dan", by, year, item, link);

    private static Task NoteAsync(IReminderStore store, string link, LinkFinding found) =>
        store.NoteFindingAsync("dan", new(2569, "o13", link) { Found = found }, CancellationToken.None);

    private static async Task<LinkFinding?> FoundAsync(IReminderStore store) =>
        (await store.FindAsync("dan", CancellationToken.None)).Of(2569, "o13")?.Found;

    private static Task ApplyAsync(IReminderStore store, params ReminderChange[] changes) =>
        store.ApplyAsync(changes, Now, CancellationToken.None);

    private async Task<IReminderStore> StoreOfAsync(params ReminderChange[] changes)
    {
        var store = await NewStoreAsync();
        await ApplyAsync(store, changes);
        return store;
    }
}
