using ItaBot.Documents;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Storage.Tests;

/// <summary>What every store of assessments does.</summary>
public abstract class AssessmentStoreContract
{
    protected abstract Task<IAssessmentStore> NewStoreAsync();

    protected abstract Task<IReadOnlyList<StoredEarlier>> HistoryAsync();

    [Fact]
    public async Task What_was_stored_is_given_back_in_full()
    {
        var store = await NewStoreAsync();
        var stored = Some.Assessment();

        await store.SaveAsync([stored], Some.Moment, CancellationToken.None);

        var given = Assert.Single(await store.ListAsync(stored.Agency.Id, CancellationToken.None));
        Assert.Equal(AssessmentJson.Write(stored), AssessmentJson.Write(given));
    }

    [Fact]
    public async Task An_agency_without_assessments_has_none()
    {
        var store = await NewStoreAsync();

        var given = await store.ListAsync("nowhere", CancellationToken.None);

        Assert.Empty(given);
    }

    [Fact]
    public async Task The_years_of_an_agency_come_the_oldest_first()
    {
        var store = await NewStoreAsync();

        await store.SaveAsync(
            [Some.Assessment("a", 2568), Some.Assessment("a", 2563), Some.Assessment("b", 2564), Some.Assessment("a", 2566)],
            Some.Moment,
            CancellationToken.None);

        Assert.Equal([2563, 2566, 2568], (await store.ListAsync("a", CancellationToken.None)).Select(a => a.FiscalYear));
    }

    [Fact]
    public async Task Agencies_come_by_id_and_once_however_many_years_they_have()
    {
        var store = await NewStoreAsync();

        await store.SaveAsync(
            [Some.Assessment("dan"), Some.Assessment("bueng", 2567), Some.Assessment("bueng", 2568)], Some.Moment, CancellationToken.None);

        Assert.Equal([Some.Agency("bueng"), Some.Agency("dan")], await store.ListAgenciesAsync(CancellationToken.None));
    }

    [Fact]
    public async Task The_newest_year_says_what_an_agency_is_called()
    {
        var store = await NewStoreAsync();
        var old = Some.Assessment("a", 2563);
        var renamed = Some.Assessment("a", 2568) with
        {
            Agency = new("a", "เทศบาลตำบลบางที่", AgencyType.SUBDISTRICT, "เมือง", "ตาก"),
        };

        await store.SaveAsync([renamed], Some.Moment, CancellationToken.None);
        await store.SaveAsync([old], Some.Moment, CancellationToken.None);

        Assert.Equal([renamed.Agency], await store.ListAgenciesAsync(CancellationToken.None));
        Assert.Equal(old.Agency, (await store.ListAsync("a", CancellationToken.None))[0].Agency);
    }

    [Fact]
    public async Task A_second_import_replaces_the_first_and_keeps_it_in_the_history_with_both_moments_in_UTC()
    {
        var store = await NewStoreAsync();
        var (first, second) = (Some.Assessment(total: 80m), Some.Assessment(total: 88.56m));

        await store.SaveAsync([first], Some.Moment, CancellationToken.None);
        await store.SaveAsync([second], Some.Moment.AddDays(1), CancellationToken.None);

        var current = Assert.Single(await store.ListAsync(first.Agency.Id, CancellationToken.None));
        Assert.Equal(88.56m, current.Reported.Total);
        var earlier = Assert.Single(await HistoryAsync());
        Assert.Equal(AssessmentJson.Write(first), earlier.Document);
        Assert.Equal("2026-03-30T01:30:00.000Z", earlier.StoredAt);
        Assert.Equal("2026-03-31T01:30:00.000Z", earlier.ReplacedAt);
    }

    [Fact]
    public async Task Another_year_of_the_same_agency_replaces_nothing()
    {
        var store = await NewStoreAsync();

        await store.SaveAsync([Some.Assessment(year: 2567)], Some.Moment, CancellationToken.None);
        await store.SaveAsync([Some.Assessment(year: 2568)], Some.Moment, CancellationToken.None);

        Assert.Empty(await HistoryAsync());
    }

    [Fact]
    public async Task An_import_that_is_cancelled_before_its_end_stores_nothing()
    {
        var store = await NewStoreAsync();
        using var cancelling = new CancellationTokenSource();
        var assessments = new Processes.StallingList(Some.Assessments(3), cancelling.Cancel);

        await Assert.ThrowsAsync<OperationCanceledException>(() => store.SaveAsync(assessments, Some.Moment, cancelling.Token));

        Assert.Empty(await store.ListAgenciesAsync(CancellationToken.None));
    }

    [Fact]
    public async Task An_import_that_fails_at_its_end_stores_nothing()
    {
        var store = await NewStoreAsync();
        var assessments = new Processes.StallingList(Some.Assessments(3), () => throw new InvalidOperationException());

        await Assert.ThrowsAsync<InvalidOperationException>(() => store.SaveAsync(assessments, Some.Moment, CancellationToken.None));

        Assert.Empty(await store.ListAgenciesAsync(CancellationToken.None));
    }

    /// <summary>A row of the history.</summary>
    public sealed record StoredEarlier(string Document, string StoredAt, string ReplacedAt);
}
