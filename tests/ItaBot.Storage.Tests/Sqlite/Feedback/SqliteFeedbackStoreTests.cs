using System.Text;
using Dapper;
using ItaBot.Feedback.Rounds;
using ItaBot.Storage.Sqlite;
using ItaBot.Storage.Sqlite.Feedback;
using ItaBot.Storage.Sqlite.Retention;
using ItaBot.Storage.Tests.Feedback;
using ItaBot.Storage.Tests.Sqlite.Pipeline;
using Microsoft.Data.Sqlite;
using static ItaBot.Storage.Tests.FeedbackSome;

namespace ItaBot.Storage.Tests.Sqlite.Feedback;

public sealed class SqliteFeedbackStoreTests : FeedbackStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HeardLog<SqliteFile> _log = new();
    private readonly List<SqliteStorage> _opened = [];

    public void Dispose()
    {
        _opened.ForEach(s => s.File.Dispose());
        _folder.Dispose();
    }

    [Fact]
    public async Task Of_a_round_that_closed_neither_people_nor_its_key_nor_codes_stand_in_the_file_or_beside_it()
    {
        var store = await OpenAsync();
        var file = _opened[0].File;
        var people = People(300);
        var key = await file.RunAsync(
            c => c.ExecuteScalarAsync<byte[]>("SELECT key FROM feedback_key"), CancellationToken.None);
        // Half of them go on and on, so that rows are moved from page to page.
        await SendSomeAsync(store, people);
        Assert.True(await file.IsOnDiskAsync(people[1]));
        Assert.True(await file.IsOnDiskAsync(key!));
        Assert.True(await file.IsOnDiskAsync(PersonCode.Of(key!, people[0])));

        await ApplyAsync(store, new FeedbackChange.Close(RoundId));

        Assert.False(await file.IsOnDiskAsync(key!));
        foreach (var person in people)
        {
            Assert.False(await file.IsOnDiskAsync(person));
            Assert.False(await file.IsOnDiskAsync(PersonCode.Of(key!, person)));
        }
    }

    [Fact]
    public async Task The_log_says_once_whose_key_was_destroyed_and_nothing_where_that_was_not_stored()
    {
        var store = await OpenAsync();

        await ApplyAsync(store, new FeedbackChange.Close(RoundId), Send("line:here:somchai"));
        Assert.Empty(_log.Lines);
        await ApplyAsync(store, new FeedbackChange.Close(RoundId));
        await ApplyAsync(store, new FeedbackChange.Close(RoundId));

        Assert.Equal($"Round {RoundId} is closed: its key was destroyed with all its codes.", Assert.Single(_log.Lines));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_key_is_destroyed_once_nobody_reads_the_file_as_it_was_also_by_a_later_process(bool isLater)
    {
        var store = await OpenAsync();
        var key = await _opened[0].File.RunAsync(
            c => c.ExecuteScalarAsync<byte[]>("SELECT key FROM feedback_key"), CancellationToken.None);
        using (var other = new SqliteConnection($"Data Source={_opened[0].File.Path};Pooling=False"))
        {
            other.Open();
            using var reading = other.BeginTransaction(deferred: true);
            await other.ExecuteScalarAsync<long>("SELECT count(*) FROM feedback_key", transaction: reading);

            await ApplyAsync(store, new FeedbackChange.Close(RoundId));

            Assert.Equal([RoundId], await store.ListKeptKeysAsync(CancellationToken.None));
            Assert.Empty(_log.Lines);
            Assert.True(await _opened[0].File.IsOnDiskAsync(key!));
            if (isLater)
            {
                await _opened[0].File.DisposeAsync();
                store = OpenAgain();
            }
        }

        await new SqliteRetention(_opened[^1].File, Clock).RemoveAsync(Some.Moment, CancellationToken.None);

        Assert.Empty(await store.ListKeptKeysAsync(CancellationToken.None));
        Assert.False(await _opened[^1].File.IsOnDiskAsync(key!));
        Assert.Equal($"Round {RoundId} is closed: its key was destroyed with all its codes.", Assert.Single(_log.Lines));
    }

    [Theory]
    [InlineData("INSERT INTO feedback_key VALUES ('dan-2569-1', zeroblob(32))")]
    [InlineData("INSERT INTO feedback_code VALUES ('dan-2569-1', x'00')")]
    [InlineData("INSERT INTO feedback_form VALUES ('line:here:somchai', 'dan-2569-1', '', '[]', '{}')")]
    public async Task A_key_a_code_or_a_form_that_outlived_its_round_is_found(string damage)
    {
        var store = await OpenAsync();
        Assert.Empty(await store.ListKeptKeysAsync(CancellationToken.None));
        await ApplyAsync(store, new FeedbackChange.Close(RoundId));

        await _opened[0].File.RunAsync(c => c.ExecuteAsync(damage), CancellationToken.None);

        Assert.Equal([RoundId], await store.ListKeptKeysAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Neither_the_rows_nor_the_pages_of_a_closed_round_say_in_which_order_answers_came()
    {
        var store = await OpenAsync();
        var people = People(40);
        await SendAsync(store, people, comment: true);
        var file = _opened[0].File;
        await ApplyAsync(store, new FeedbackChange.Close(RoundId));

        var byKey = await file.RunAsync(
            c => c.QueryAsync<string>("SELECT text FROM feedback_comment ORDER BY id"), CancellationToken.None);
        await file.DisposeAsync();
        var bytes = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file.Path));

        Assert.NotEqual(people, byKey);
        var onDisk = people.OrderBy(p => bytes.IndexOf(p, StringComparison.Ordinal)).ToList();
        // A page is filled from its end.
        Assert.Equal(byKey.Reverse(), onDisk);
    }

    [Fact]
    public async Task Neither_comments_nor_codes_nor_counts_lie_in_the_pages_of_an_open_round_in_the_order_in_which_they_came()
    {
        var store = await OpenAsync();
        var people = People(40);
        foreach (var (person, n) in people.Select((p, n) => (p, n)))
        {
            await ApplyAsync(store, Send(person, Answered(20 * (n % 6)) with { Comment = person, Service = $"service-{(n * 17) % 40:00}" }));
        }

        var file = _opened[0].File;
        var comments = await ListAsync("SELECT text FROM feedback_comment ORDER BY id");
        var services = await ListAsync("SELECT id FROM feedback_count ORDER BY kind, id");
        var key = await file.RunAsync(c => c.ExecuteScalarAsync<byte[]>("SELECT key FROM feedback_key"), CancellationToken.None);
        var codes = people.Select(p => Encoding.Latin1.GetString(PersonCode.Of(key!, p))).ToList();
        await file.DisposeAsync();
        var bytes = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file.Path));

        // A page is filled from its end.
        Assert.Equal(comments.Reverse(), InFile(people));
        Assert.Equal(services.Reverse(), InFile(services));
        Assert.Equal(codes.OrderDescending(StringComparer.Ordinal), InFile(codes));

        IEnumerable<string> InFile(IEnumerable<string> texts) => texts.OrderBy(t => bytes.IndexOf(t, StringComparison.Ordinal));

        Task<IEnumerable<string>> ListAsync(string sql) => file.RunAsync(c => c.QueryAsync<string>(sql), CancellationToken.None);
    }

    [Fact]
    public async Task Answers_are_counted_by_item_week_and_points_and_nothing_else_is_kept_of_them()
    {
        var store = await OpenAsync();
        await SendAsync(store, People(2));
        await ApplyAsync(store, Send("line:here:somchai", Answered() with { Service = "s1", When = "t1", Comment = "ดี" }));
        var file = _opened[0].File;

        Assert.Equal(["1"], await file.FirstRowAsync("SELECT count(*) FROM feedback_answer"));
        Assert.Equal([RoundId, "e1", "2026-03-30", "80", "3"], await file.FirstRowAsync("SELECT * FROM feedback_answer"));
        Assert.Equal(
            ["16", RoundId, "2026-03-30", "ดี", "0"],
            await file.FirstRowAsync("SELECT length(id), round_id, week, text, is_shown FROM feedback_comment"));
        Assert.Empty(await file.ColumnsWithAsync("somchai"));
    }

    [Fact]
    public async Task Tables_of_answers_comments_and_codes_have_no_numbers_of_rows()
    {
        await NewStoreAsync();

        Assert.Equal(
            ["erased_key,feedback_answer,feedback_code,feedback_comment,feedback_count,feedback_form,feedback_key,forgotten_event"],
            await _opened[0].File.FirstRowAsync(
                """
                SELECT group_concat(name) FROM (
                    SELECT name FROM sqlite_master
                    WHERE sql LIKE '%) WITHOUT ROWID' AND name NOT IN ('feedback_shown', 'feedback_oddity')
                    ORDER BY name)
                """));
    }

    [Fact]
    public async Task What_could_never_have_been_shown_is_said_to_be_damaged()
    {
        var store = await OpenAsync();
        await _opened[0].File.RunAsync(c => c.ExecuteAsync("UPDATE feedback_round SET shown_people = 3"), CancellationToken.None);

        var failure = await Assert.ThrowsAsync<StorageException>(() => store.ShowAsync(RoundId, CancellationToken.None));

        Assert.Contains($"damaged at {RoundId}", failure.Problem.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_whose_round_is_closed_all_the_same_goes_uncounted()
    {
        var store = await OpenAsync();
        await ApplyAsync(store, new FeedbackChange.KeepForm("line:here:somchai", Answered()));
        await _opened[0].File.RunAsync(c => c.ExecuteAsync("UPDATE feedback_round SET closed_at = opened_at"), CancellationToken.None);

        Assert.Equal(1, await store.EndFormsAsync(Some.Moment.AddDays(1), Week, CancellationToken.None));

        Assert.Null(await store.FindFormAsync("line:here:somchai", CancellationToken.None));
        Assert.Equal([new("e1", 0, 0)], await store.LoadsAsync(RoundId, ["e1"], CancellationToken.None));
    }

    [Fact]
    public async Task A_form_that_cannot_be_read_any_more_is_none_and_goes_uncounted()
    {
        var store = await OpenAsync();
        await ApplyAsync(store, new FeedbackChange.KeepForm("line:here:somchai", Answered()));
        await _opened[0].File.RunAsync(c => c.ExecuteAsync("UPDATE feedback_form SET form = '{\"mood\":1}'"), CancellationToken.None);

        Assert.Null(await store.FindFormAsync("line:here:somchai", CancellationToken.None));
        Assert.Equal(1, await store.EndFormsAsync(Some.Moment.AddDays(1), Week, CancellationToken.None));
        Assert.False(await store.HasAnsweredAsync(RoundId, "line:here:somchai", CancellationToken.None));
    }

    protected override async Task<IFeedbackStore> NewStoreAsync()
    {
        var store = OpenAgain();
        await _opened[0].Database.PrepareAsync(CancellationToken.None);
        return store;
    }

    protected override IFeedbackStore OpenAgain()
    {
        var storage = SqliteStorage.At(_folder.File("itabot.db"), log: _log);
        _opened.Add(storage);
        return new SqliteFeedbackStore(storage.File, Clock);
    }

    private static async Task SendSomeAsync(IFeedbackStore store, IReadOnlyList<string> people)
    {
        foreach (var length in new[] { 100, 300, 900 })
        {
            await Task.WhenAll(people.Select(p =>
                ApplyAsync(store, new FeedbackChange.KeepForm(p, Answered() with { Comment = new string('x', length) }))));
        }

        await Task.WhenAll(people.Where((_, i) => i % 2 == 0).Select(p => ApplyAsync(store, Send(p))));
    }
}
