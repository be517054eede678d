using Dapper;
using ItaBot.Channels.Turns;
using ItaBot.Feedback.Rounds;
using ItaBot.Storage.Tests.Pipeline;
using static ItaBot.Storage.Tests.FeedbackSome;

namespace ItaBot.Storage.Tests.Sqlite.Pipeline;

public sealed class SqliteRetentionTests : RetentionContract, IDisposable
{
    private readonly SqliteStores _stores = new();

    public void Dispose() => _stores.Dispose();

    [Fact]
    public async Task The_file_is_written_anew_at_the_first_removal_and_not_again_for_what_only_comes_and_goes()
    {
        var stores = await NewStoresAsync();
        Assert.True(await IsWrittenAnewByRemovalAsync(stores));

        await CommitAsync(stores, await ArriveAsync(stores, Event("e1") with { Payload = "what was said" }), TurnOutput.Nothing);
        await LeaveFreePagesAsync();
        var removed = await stores.Retention.RemoveAsync(Now, CancellationToken.None);

        Assert.Equal(1, removed);
        Assert.NotEqual(0, await FreePagesAsync());
        Assert.False(await _stores.File.IsOnDiskAsync("what was said"));
    }

    [Fact]
    public async Task The_file_is_written_anew_once_after_a_form_ended_an_answer_was_stored_or_a_message_taken_back()
    {
        var stores = await NewStoresAsync();
        Assert.True(await IsWrittenAnewByRemovalAsync(stores));
        await ApplyAsync(stores, new FeedbackChange.Open(Round));
        Assert.False(await IsWrittenAnewByRemovalAsync(stores));

        await ApplyAsync(stores, Send(Somchai));
        Assert.True(await IsWrittenAnewByRemovalAsync(stores));
        Assert.False(await IsWrittenAnewByRemovalAsync(stores));

        await ApplyAsync(stores, new FeedbackChange.KeepForm(Malee, Answered() with { UsedAt = Now.AddDays(-2) }));
        Assert.True(await IsWrittenAnewByRemovalAsync(stores));
        await stores.Feedback.EndFormsAsync(Now.AddDays(-1), Week, CancellationToken.None);
        Assert.True(await IsWrittenAnewByRemovalAsync(stores));

        await AddAsync(stores, Unsend("m1"));
        Assert.True(await IsWrittenAnewByRemovalAsync(stores));
    }

    protected override Task<Stores> NewStoresAsync() => _stores.OpenAsync(Clock);

    private static Task<bool> ApplyAsync(Stores stores, FeedbackChange change) => stores.Feedback.ApplyAsync([change], CancellationToken.None);

    // A file that is written anew has no free pages.
    private async Task<bool> IsWrittenAnewByRemovalAsync(Stores stores)
    {
        await LeaveFreePagesAsync();
        await stores.Retention.RemoveAsync(Now.AddDays(-7), CancellationToken.None);
        return await FreePagesAsync() == 0;
    }

    private async Task LeaveFreePagesAsync()
    {
        await _stores.File.RunAsync(
            c => c.ExecuteAsync("CREATE TABLE filler (bytes BLOB); INSERT INTO filler VALUES (zeroblob(100000)); DROP TABLE filler"),
            CancellationToken.None);
        Assert.NotEqual(0, await FreePagesAsync());
    }

    private Task<long> FreePagesAsync() =>
        _stores.File.RunAsync(c => c.ExecuteScalarAsync<long>("PRAGMA freelist_count"), CancellationToken.None);
}
