using System.CommandLine;
using ItaBot.Host.Asking;

namespace ItaBot.Host.CommandLine;

/// <summary><c>--now</c>: the moment that counts as the present.</summary>
internal static class NowOption
{
    /// <summary>The option, which takes moments of the common era and nothing else.</summary>
    public static Option<string?> Create(string description)
    {
        var now = new Option<string?>("--now") { Description = description, HelpName = "ISO-8601" };
        now.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !IsoMoment.IsMoment(text))
            {
                result.AddError($"--now: อ่านเวลา “{text}” ไม่ได้ — “{text}” is no moment; write it like 2026-03-30T08:30:00+07:00");
            }
        });
        return now;
    }
}
