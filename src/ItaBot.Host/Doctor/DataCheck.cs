using System.Globalization;
using ItaBot.Channels.Words;
using ItaBot.Conversations.Answers;
using ItaBot.Host.Links;
using ItaBot.Scoring.Rules;

namespace ItaBot.Host.Doctor;

/// <summary>Whether the files of <c>rules</c> and <c>dialogs</c> can be read.</summary>
internal sealed class DataCheck(IServiceProvider services) : IDoctorCheck
{
    public const string Id = "data";

    public string Name => Id;

    public IReadOnlyList<string> Needs => [SettingsCheck.Id];

    // Making these services is what reads the files, so they are asked for here and not before.
    public Task<IReadOnlyList<Finding>> LookAsync(CancellationToken cancellationToken)
    {
        var rules = services.GetRequiredService<RuleBook>();
        services.GetRequiredService<Assistant>();
        services.GetRequiredService<ChatWords>();
        services.ReadLinkFiles();
        var years = string.Join(", ", rules.Years.Select(y => y.Year.ToString(CultureInfo.InvariantCulture)));
        return Task.FromResult<IReadOnlyList<Finding>>(
            [Finding.Ok(Id, $"อ่านหลักเกณฑ์และบทสนทนาได้ครบ (ปี {years})", $"the rules and dialogs can be read (years {years})")]);
    }
}
