using ItaBot.Feedback.Rounds;
using ItaBot.Host.Feedback;
using ItaBot.Host.Settings;
using ItaBot.Host.Tests.Processes;
using ItaBot.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ItaBot.Host.Tests.Feedback;

public sealed class FeedbackSweepTests : IAsyncLifetime
{
    private readonly RoundFolder _rounds = new();

    public Task InitializeAsync() => _rounds.InitializeAsync();

    public Task DisposeAsync() => _rounds.DisposeAsync();

    [Fact]
    public async Task A_form_that_was_left_for_a_day_ends_and_one_that_was_not_stays()
    {
        var id = await _rounds.OpenAsync();
        var form = RoundFolder.FormOf(id);
        await _rounds.Store.ApplyAsync(
            [new FeedbackChange.KeepForm("left", form), new FeedbackChange.KeepForm("going on", form with { UsedAt = form.UsedAt.AddHours(2) })],
            CancellationToken.None);
        var job = new FeedbackSweepJob(
            _rounds.Store, new SetClock(form.UsedAt.AddHours(25)), Options.Create(new ItaBotOptions()), NullLogger<FeedbackSweepJob>.Instance);

        await job.SweepAsync(CancellationToken.None);

        Assert.Null(await _rounds.Store.FindFormAsync("left", CancellationToken.None));
        Assert.NotNull(await _rounds.Store.FindFormAsync("going on", CancellationToken.None));
        Assert.True(await _rounds.Store.HasAnsweredAsync(id, "left", CancellationToken.None));
    }

    [Fact]
    public async Task A_server_does_so_at_its_start()
    {
        var id = await _rounds.OpenAsync();
        await _rounds.Store.ApplyAsync(
            [new FeedbackChange.KeepForm("left", RoundFolder.FormOf(id) with { UsedAt = DateTimeOffset.UnixEpoch })], CancellationToken.None);

        using var server = RunningServer.Start(
            _rounds.Folder, new Dictionary<string, string> { ["Logging__LogLevel__ItaBot"] = "Debug" }, "--urls", "http://127.0.0.1:0");
        await server.LinesUntilAsync("1 forms of feedback ended");

        Assert.Null(await _rounds.Store.FindFormAsync("left", CancellationToken.None));
    }
}
