using ItaBot.Channels.Line.Api;
using ItaBot.Channels.Line.Tests.Support;
using ItaBot.FakeLine;
using ItaBot.Fakes.Faults;

namespace ItaBot.Channels.Line.Tests.Api;

public class LineTokensTests : LineWorldTests
{
    [Fact]
    public async Task Fifty_calls_at_once_fetch_one_token()
    {
        var calls = Enumerable.Range(0, 50).Select(_ => Task.Run(CallAsync));

        var answers = await Task.WhenAll(calls);

        Assert.All(answers, a => Assert.IsType<LineReading<LineConsumption>.Read>(a));
        Assert.Equal(1, World.Server.TokensIssued);
    }

    [Fact]
    public async Task A_token_is_used_while_it_is_young_and_replaced_before_it_runs_out()
    {
        await CallAsync();
        World.Clock.Advance(TimeSpan.FromMinutes(11));
        await CallAsync();
        var whileYoung = World.Server.TokensIssued;
        World.Clock.Advance(TimeSpan.FromMinutes(2));
        await CallAsync();

        Assert.Equal(1, whileYoung);
        Assert.Equal(2, World.Server.TokensIssued);
        Assert.Equal("Bearer stateless-2", World.Server.Requests.ToList()[^1].Authorization);
    }

    [Fact]
    public async Task A_token_is_had_with_the_next_secret_where_the_first_one_counts_no_more()
    {
        var reading = await World.Client.GetConsumptionAsync(LineWorld.Rotating, CancellationToken.None);

        Assert.IsType<LineReading<LineConsumption>.Read>(reading);
        Assert.Equal(1, World.Server.TokensIssued);
    }

    [Fact]
    public async Task A_token_that_still_lives_is_used_while_no_other_can_be_had()
    {
        await CallAsync();
        World.Server.Faults.Next(LinePaths.Token, new Fault.Answer(503, "Service Unavailable"));
        World.Clock.Advance(TimeSpan.FromMinutes(13));

        var reading = await CallAsync();
        var again = await CallAsync();

        Assert.IsType<LineReading<LineConsumption>.Read>(reading);
        Assert.IsType<LineReading<LineConsumption>.Read>(again);
        Assert.Equal(2, World.Server.Requests.ToList().Count(r => r.Path == LinePaths.Token));
    }

    [Fact]
    public async Task A_refused_token_is_replaced_once_and_the_call_made_again()
    {
        await CallAsync();
        World.Server.RevokeAccessTokens();

        var reading = await CallAsync();

        Assert.IsType<LineReading<LineConsumption>.Read>(reading);
        Assert.Equal(2, World.Server.TokensIssued);
    }

    [Fact]
    public async Task A_call_that_is_refused_with_a_new_token_too_is_refused()
    {
        World.Server.Faults.Next(LinePaths.Consumption, new Fault.Answer(401, "Authentication failed."), times: 2);

        var reading = await CallAsync();

        Assert.IsType<LineAnswer.Refused>(Assert.IsType<LineReading<LineConsumption>.Unread>(reading).Why);
        Assert.Equal(2, World.Server.TokensIssued);
    }

    [Fact]
    public async Task A_fixed_token_that_is_refused_is_not_tried_again()
    {
        World.Server.RevokeAccessTokens();

        var reading = await World.Client.GetConsumptionAsync(LineWorld.Fixed, default);

        Assert.IsType<LineAnswer.Refused>(Assert.IsType<LineReading<LineConsumption>.Unread>(reading).Why);
        Assert.Single(World.Server.Requests.ToList());
    }

    [Fact]
    public async Task Without_a_token_LINE_is_not_called_and_the_log_says_why_without_the_secret()
    {
        World.Server.Faults.Next(LinePaths.Token, new Fault.Answer(400, "invalid client"));

        var reading = await CallAsync();

        Assert.IsType<LineAnswer.NoToken>(Assert.IsType<LineReading<LineConsumption>.Unread>(reading).Why);
        Assert.Equal(LinePaths.Token, Assert.Single(World.Server.Requests.ToList()).Path);
        Assert.Contains(World.Log.Lines, l => l.Text.Contains("400 invalid client", StringComparison.Ordinal));
        Assert.DoesNotContain(World.Log.Lines, l => l.Text.Contains(Some.Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_caller_that_gives_up_leaves_the_token_to_the_others()
    {
        using var stop = new CancellationTokenSource();
        var opened = new TaskCompletionSource();
        World.Server.Faults.Next(LinePaths.Token, new Fault.Until(opened.Task));

        var impatient = World.Tokens.GetAsync(LineWorld.Fetched, stop.Token);
        var patient = World.Tokens.GetAsync(LineWorld.Fetched, default);
        await World.Server.Requests.WaitForCountAsync(1, Some.Bound);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient.WaitAsync(Some.Bound));
        opened.SetResult();

        Assert.Equal("stateless-1", Assert.IsType<LineTokenResult.Got>(await patient.WaitAsync(Some.Bound)).Token);
    }

    private Task<LineReading<LineConsumption>> CallAsync() => World.Client.GetConsumptionAsync(LineWorld.Fetched, default);
}
