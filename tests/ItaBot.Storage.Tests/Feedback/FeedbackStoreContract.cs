using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Results;
using ItaBot.Feedback.Rounds;
using ItaBot.Feedback.Sampling;
using ItaBot.Testing;
using static ItaBot.Storage.Tests.FeedbackSome;

namespace ItaBot.Storage.Tests.Feedback;

/// <summary>What every store of feedback does.</summary>
public abstract class FeedbackStoreContract
{
    private const string Somchai = "line:here:somchai", Malee = "line:here:malee";

    internal SetClock Clock { get; } = new(Some.Moment);

    protected abstract Task<IFeedbackStore> NewStoreAsync();

    /// <summary>The same store as another process has it.</summary>
    protected abstract IFeedbackStore OpenAgain();

    [Fact]
    public async Task A_round_is_given_back_as_it_was_opened()
    {
        var store = await NewStoreAsync();

        Assert.True(await ApplyAsync(store, new FeedbackChange.Open(Round)));

        Assert.Equal(Round, await store.FindOpenAsync("dan", CancellationToken.None));
        Assert.Equal(Round, await store.FindAsync(RoundId, CancellationToken.None));
        Assert.Null(await store.FindOpenAsync("elsewhere", CancellationToken.None));
        Assert.Null(await store.FindAsync("elsewhere", CancellationToken.None));
    }

    [Fact]
    public async Task Rounds_are_listed_the_newest_first_and_keep_when_they_closed()
    {
        var store = await OpenAsync();
        Clock.Now = Some.Moment.AddDays(3);
        await ApplyAsync(store, new FeedbackChange.Close(RoundId));
        var second = Round with { Id = "dan-2569-2", Name = null, Population = null, OpenedAt = Clock.Now };

        Assert.True(await ApplyAsync(store, new FeedbackChange.Open(second)));

        Assert.Equal(
            [second, Round with { ClosedAt = Clock.Now }], await store.ListAsync("dan", CancellationToken.None));
    }

    [Theory]
    [InlineData(RoundId, "elsewhere")]
    [InlineData("dan-2569-2", "dan")]
    public async Task A_second_open_round_of_an_agency_and_an_id_that_is_taken_conflict(string id, string agency)
    {
        var store = await OpenAsync();

        Assert.False(await ApplyAsync(store, new FeedbackChange.Open(Round with { Id = id, AgencyId = agency })));

        Assert.Equal([Round], await store.ListAsync("dan", CancellationToken.None));
        Assert.Empty(await store.ListAsync("elsewhere", CancellationToken.None));
    }

    [Fact]
    public async Task Where_one_change_conflicts_none_is_stored()
    {
        var store = await OpenAsync();

        var isStored = await ApplyAsync(
            store, new FeedbackChange.KeepForm(Malee, Form()), Send(Somchai), Send(Somchai, Answered(20)));

        Assert.False(isStored);
        Assert.Null(await store.FindFormAsync(Malee, CancellationToken.None));
        Assert.False(await store.HasAnsweredAsync(RoundId, Somchai, CancellationToken.None));
        Assert.Equal(0, (await LoadsAsync(store))[0].Answers);
    }

    [Fact]
    public async Task A_form_is_kept_in_place_of_the_one_before_and_dropped()
    {
        var store = await OpenAsync();
        await ApplyAsync(store, new FeedbackChange.KeepForm(Somchai, Form()));
        var second = Answered() with { Comment = "ดีมาก", Service = "s1", When = "t1", Misses = 2, Before = FormStep.Review };

        await ApplyAsync(store, new FeedbackChange.KeepForm(Somchai, second));
        var kept = await store.FindFormAsync(Somchai, CancellationToken.None);
        await ApplyAsync(store, new FeedbackChange.DropForm(Somchai));

        Assert.Equal(FormJson.Write(second), FormJson.Write(kept!));
        Assert.Null(await store.FindFormAsync(Somchai, CancellationToken.None));
        Assert.False(await store.HasAnsweredAsync(RoundId, Somchai, CancellationToken.None));
    }

    [Fact]
    public async Task A_form_that_is_sent_counts_once_and_is_open_no_longer()
    {
        var store = await OpenAsync();
        await ApplyAsync(store, new FeedbackChange.KeepForm(Somchai, Answered()));

        Assert.True(await ApplyAsync(store, Send(Somchai)));
        Assert.False(await ApplyAsync(store, Send(Somchai, Answered(20))));

        Assert.Null(await store.FindFormAsync(Somchai, CancellationToken.None));
        Assert.True(await store.HasAnsweredAsync(RoundId, Somchai, CancellationToken.None));
        Assert.False(await store.HasAnsweredAsync(RoundId, Malee, CancellationToken.None));
        Assert.Equal([new("e1", 1, 0), new("e2", 0, 0)], await LoadsAsync(store));
    }

    [Fact]
    public async Task Nothing_is_sent_into_a_round_that_is_closed_or_that_nobody_opened()
    {
        var store = await OpenAsync();
        await ApplyAsync(store, new FeedbackChange.Close(RoundId));

        Assert.False(await ApplyAsync(store, Send(Somchai)));
        Assert.False(await ApplyAsync(store, Send(Somchai, Answered(roundId: "unheard-of"))));
    }

    [Fact]
    public async Task A_form_is_kept_only_while_its_round_is_open_and_its_person_has_not_answered()
    {
        var store = await OpenAsync();
        await ApplyAsync(store, new FeedbackChange.KeepForm(Somchai, Answered() with { UsedAt = Some.Moment.AddDays(-2) }));
        await store.EndFormsAsync(Some.Moment, Week, CancellationToken.None);

        Assert.False(await ApplyAsync(store, new FeedbackChange.KeepForm(Somchai, Answered())));
        Assert.False(await ApplyAsync(store, new FeedbackChange.KeepForm(Malee, Answered(roundId: "unheard-of"))));
        await ApplyAsync(store, new FeedbackChange.Close(RoundId));
        Assert.False(await ApplyAsync(store, new FeedbackChange.KeepForm(Malee, Answered())));

        Assert.Null(await store.FindFormAsync(Somchai, CancellationToken.None));
        Assert.Null(await store.FindFormAsync(Malee, CancellationToken.None));
    }

    [Fact]
    public async Task An_item_is_expected_of_an_open_form_until_its_answer_is_worth_nothing()
    {
        var store = await OpenAsync();
        await ApplyAsync(store, new FeedbackChange.KeepForm(Somchai, Form()), new FeedbackChange.KeepForm(Malee, Answered()));
        var both = await LoadsAsync(store);

        await ApplyAsync(store, new FeedbackChange.KeepForm(
            Malee, Form() with { Answers = new Dictionary<string, FormAnswer> { ["e1"] = FormAnswer.DoNotKnow, ["e2"] = FormAnswer.LeftOut } }));

        Assert.Equal([new("e1", 0, 2), new("e2", 0, 2)], both);
        Assert.Equal([new("e1", 0, 1), new("e2", 0, 1)], await LoadsAsync(store));
    }

    [Fact]
    public async Task When_a_round_closes_its_forms_are_gone_and_nobody_can_tell_who_answered()
    {
        var store = await OpenAsync();
        await ApplyAsync(store, Send(Somchai), new FeedbackChange.KeepForm(Malee, Answered()));

        Assert.True(await ApplyAsync(store, new FeedbackChange.Close(RoundId)));
        Clock.Now = Some.Moment.AddDays(1);
        Assert.True(await ApplyAsync(store, new FeedbackChange.Close(RoundId)));

        Assert.Equal(Some.Moment, (await store.FindAsync(RoundId, CancellationToken.None))?.ClosedAt);
        Assert.False(await store.HasAnsweredAsync(RoundId, Somchai, CancellationToken.None));
        Assert.Null(await store.FindFormAsync(Malee, CancellationToken.None));
        Assert.Equal(1, (await LoadsAsync(store))[0].Answers);
        Assert.Empty(await store.ListKeptKeysAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Forms_that_nobody_went_on_with_count_as_far_as_they_are_answered()
    {
        var store = await OpenAsync();
        var late = Some.Moment.AddHours(1);
        await ApplyAsync(
            store,
            new FeedbackChange.KeepForm("partial", Answered() with { Comment = "ช้า" }),
            new FeedbackChange.KeepForm("nothing", Form() with { Answers = new Dictionary<string, FormAnswer> { ["e1"] = FormAnswer.DoNotKnow } }),
            new FeedbackChange.KeepForm("later", Answered() with { UsedAt = late }));

        Assert.Equal(2, await store.EndFormsAsync(late, Week, CancellationToken.None));

        Assert.Equal([new("e1", 1, 1), new("e2", 0, 1)], await LoadsAsync(store));
        Assert.True(await store.HasAnsweredAsync(RoundId, "partial", CancellationToken.None));
        Assert.False(await store.HasAnsweredAsync(RoundId, "nothing", CancellationToken.None));
        Assert.NotNull(await store.FindFormAsync("later", CancellationToken.None));
    }

    [Fact]
    public async Task What_was_shown_stays_until_five_more_have_come_also_for_another_process()
    {
        var store = await OpenAsync();
        await SendAsync(store, People(4));
        var four = await ShowAsync(store);
        await SendAsync(store, People(5)[4..]);
        var five = await ShowAsync(store);
        await SendAsync(store, People(9)[5..]);
        var nine = await ShowAsync(OpenAgain());
        await SendAsync(store, People(10)[9..]);
        var ten = await ShowAsync(OpenAgain());

        Assert.Equal([0, 5, 5, 10], new[] { four, five, nine, ten }.Select(r => r.Shown.People));
        Assert.Equal([0, 5, 5, 10], new[] { four, five, nine, ten }.Select(r => r.Shown["e1"].Count));
        Assert.Equal(new AnswerTally(0, 0, 0, 0, 10, 0), ten.Shown["e1"]);
        Assert.Null(await store.ShowAsync("unheard-of", CancellationToken.None));
    }

    [Fact]
    public async Task Processes_that_show_while_people_send_never_show_steps_of_fewer_than_five()
    {
        var store = await OpenAsync();
        IFeedbackStore[] stores = [store, OpenAgain()];
        var sending = Task.WhenAll(People(60).Select(p => ApplyAsync(store, Send(p))));
        List<Task<IReadOnlyList<RoundResults>>> showing = [.. stores.Select(s => ShowUntilAsync(s, sending))];

        var shown = (await Task.WhenAll(showing)).SelectMany(r => r).ToList();

        Assert.Equal(60, (await ShowAsync(store)).Shown["e1"].Count);
        AssertSteps(shown.Select(r => r.Shown.People));
        AssertSteps(shown.Select(r => r.Shown["e1"].Count));
    }

    [Fact]
    public async Task Services_and_times_appear_with_the_people_and_five_of_their_own()
    {
        var store = await OpenAsync();
        var form = Answered() with { Service = "s1", When = "t1" };
        await SendAsync(store, People(4), form);
        await SendAsync(store, People(5)[4..], form with { Service = "s2" });
        var five = await ShowAsync(store);
        await SendAsync(store, People(6)[5..], form);
        var six = await ShowAsync(store);
        await SendAsync(store, People(10)[6..], form with { Service = null, When = null });
        var ten = await ShowAsync(store);

        Assert.Equal([0, 0, 1], new[] { five, six, ten }.Select(r => r.Services.Count));
        Assert.Equal(["t1"], five.Times);
        Assert.Equal(["s1"], ten.Services);
    }

    [Fact]
    public async Task Comments_appear_five_or_more_at_a_time()
    {
        var store = await OpenAsync();
        await SendAsync(store, People(4), comment: true);
        var four = await ShowAsync(store);
        await SendAsync(store, People(6)[4..], comment: true);
        var six = await ShowAsync(store);
        await SendAsync(store, People(10)[6..], comment: true);
        var ten = await ShowAsync(store);
        await SendAsync(store, People(11)[10..], comment: true);
        var eleven = await ShowAsync(store);

        Assert.Empty(four.Comments);
        Assert.Equal(People(6), six.Comments.Order(StringComparer.Ordinal));
        Assert.Equal(six.Comments, ten.Comments);
        Assert.Equal(People(11), eleven.Comments.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_order_of_comments_is_not_that_in_which_they_came()
    {
        var store = await OpenAsync();
        await SendAsync(store, People(100), comment: true);

        var comments = (await ShowAsync(store)).Comments;

        Assert.Equal(100, comments.Count);
        Assert.NotEqual(People(100), comments);
    }

    [Fact]
    public async Task Oddities_are_kept_once_a_week_and_invitations_each()
    {
        var store = await OpenAsync();
        var burst = new NotedOddity(Week, Oddity.Burst);
        var later = new NotedOddity(Week.AddDays(7), Oddity.SameAnswers);
        var invitation = new Invitation(new(2026, 3, 30), "ผู้มาติดต่อ", "โปสเตอร์", "ช่วยตอบหน่อย", "somsri");
        var earlier = invitation with { Day = new(2026, 3, 1), By = null };

        await ApplyAsync(
            store,
            new FeedbackChange.Note(RoundId, later),
            new FeedbackChange.Note(RoundId, burst),
            new FeedbackChange.Note(RoundId, burst),
            new FeedbackChange.Invite(RoundId, invitation),
            new FeedbackChange.Close(RoundId),
            new FeedbackChange.Invite(RoundId, earlier),
            new FeedbackChange.Invite(RoundId, invitation));

        var results = await ShowAsync(store);
        Assert.Equal([burst, later], results.Oddities);
        Assert.Equal([earlier, invitation, invitation], results.Invitations);
        Assert.NotNull(results.Round.ClosedAt);
    }

    [Fact]
    public async Task Of_many_who_send_twice_at_once_each_counts_once()
    {
        var store = await OpenAsync();
        IFeedbackStore[] stores = [store, OpenAgain()];

        var sent = await Task.WhenAll(People(100).SelectMany(p => stores.Select(s => ApplyAsync(s, Send(p)))));

        Assert.Equal(100, sent.Count(isSent => isSent));
        Assert.Equal(100, (await LoadsAsync(store))[0].Answers);
    }

    protected static Task<bool> ApplyAsync(IFeedbackStore store, params FeedbackChange[] changes) =>
        store.ApplyAsync(changes, CancellationToken.None);

    protected async Task<IFeedbackStore> OpenAsync()
    {
        var store = await NewStoreAsync();
        Assert.True(await ApplyAsync(store, new FeedbackChange.Open(Round)));
        return store;
    }

    protected static async Task SendAsync(
        IFeedbackStore store, IEnumerable<string> people, FeedbackForm? form = null, bool comment = false)
    {
        foreach (var person in people)
        {
            Assert.True(await ApplyAsync(store, Send(person, (form ?? Answered()) with { Comment = comment ? person : null })));
        }
    }

    private static async Task<RoundResults> ShowAsync(IFeedbackStore store) =>
        (await store.ShowAsync(RoundId, CancellationToken.None))!;

    private static Task<IReadOnlyList<ItemLoad>> LoadsAsync(IFeedbackStore store) =>
        store.LoadsAsync(RoundId, ["e1", "e2"], CancellationToken.None);

    private static async Task<IReadOnlyList<RoundResults>> ShowUntilAsync(IFeedbackStore store, Task end)
    {
        List<RoundResults> all = [];
        do
        {
            all.Add(await ShowAsync(store));
        }
        while (!end.IsCompleted);
        return all;
    }

    private static void AssertSteps(IEnumerable<int> counts)
    {
        var steps = counts.Append(0).Distinct().Order().ToList();
        Assert.All(steps.Zip(steps.Skip(1)), s => Assert.True(s.Second - s.First >= ResultGate.Fewest));
    }
}
