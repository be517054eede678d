using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Rounds;
using ItaBot.Host.Tests.Processes;
using ItaBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ItaBot.Host.Tests.Feedback;

/// <summary>A folder with the sample agencies, in which rounds are opened by the verbs and answered by people.</summary>
public sealed class RoundFolder : IAsyncLifetime
{
    /// <summary>Every item, and what is said to it in <see cref="FormOf"/>.</summary>
    public static IReadOnlyDictionary<string, FormAnswer> Good { get; } =
        Enumerable.Range(1, 9).ToDictionary(n => $"e{n}", n => new FormAnswer(n == 3 ? 100 : 80));

    private static readonly DateOnly Week = new(2026, 11, 16);

    private readonly ServiceProvider _services;
    private int _people;

    public RoundFolder() => _services = new ServiceCollection()
        .AddLogging()
        .AddStorage(new ConfigurationBuilder().AddInMemoryCollection([new("Storage:ConnectionString", $"Data Source={Database}")]).Build())
        .BuildServiceProvider();

    /// <summary>Where the database is.</summary>
    public string Database => Path.Combine(Folder.Path, "itabot.db");

    /// <summary>The same rounds as those of the verbs.</summary>
    public IFeedbackStore Store => _services.GetRequiredService<IFeedbackStore>();

    internal WorkFolder Folder { get; } = new();

    // Loads the samples, so that nothing is said of them later.
    public async Task InitializeAsync() => (await RunAsync("list", "--agency", "dan")).Expect(0);

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        Folder.Dispose();
    }

    /// <summary>Opens a round of คลองเมือง, and gives its id.</summary>
    public async Task<string> OpenAsync() =>
        (await RunAsync("open", "--agency", "klong-mueang", "--json")).Expect(0).Json.GetProperty("id").GetString()!;

    /// <summary>A form with all answers, by one more person.</summary>
    public async Task AnswerAsync(string round, int people, Func<FeedbackForm, FeedbackForm>? but = null)
    {
        for (var i = 0; i < people; i++)
        {
            var form = FormOf(round);
            Assert.True(await Store.ApplyAsync(
                [new FeedbackChange.Send($"person {_people++}", but?.Invoke(form) ?? form, Week)], CancellationToken.None));
        }
    }

    /// <summary>A form as it is sent, with <see cref="Good"/> in it.</summary>
    public static FeedbackForm FormOf(string round) => new(round, "th", new DateTimeOffset(2026, 11, 20, 3, 0, 0, TimeSpan.Zero))
    {
        Step = FormStep.Review,
        Items = [.. Good.Keys],
        Answers = Good,
    };

    /// <summary>Runs a verb of rounds.</summary>
    internal Task<VerbResult> RunAsync(params string[] arguments) => RunWithAsync(new Dictionary<string, string>(), arguments);

    /// <summary>Runs a verb of rounds with settings.</summary>
    internal Task<VerbResult> RunWithAsync(IReadOnlyDictionary<string, string> settings, params string[] arguments) => ItaBotProcess.RunAsync(
        Folder,
        new VerbInput { Settings = VerbInput.Development.Settings.Concat(settings).ToDictionary() },
        ["round", .. arguments]);
}
