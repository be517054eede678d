using ItaBot.Reminders.Links;
using Microsoft.Extensions.Options;
using LinkOptions = ItaBot.Reminders.Links.LinkOptions;

namespace ItaBot.Host.Settings;

/// <summary>Refuses settings with which no link could be checked.</summary>
internal sealed class LinkOptionsValidator : IValidateOptions<LinkOptions>
{
    public ValidateOptionsResult Validate(string? name, LinkOptions options) =>
        LinkOptionsCheck.FirstProblem(options) is { } problem ? ValidateOptionsResult.Fail(problem) : ValidateOptionsResult.Success;
}
