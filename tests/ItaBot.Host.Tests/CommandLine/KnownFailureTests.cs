using ItaBot.Host.CommandLine;

namespace ItaBot.Host.Tests.CommandLine;

public sealed class KnownFailureTests
{
    [Fact]
    public void A_full_disk_is_said_in_one_line() =>
        Assert.Contains("reading or writing failed", KnownFailure.LineOf(new IOException("No space left\non device"))!.Split('\n').Single(), StringComparison.Ordinal);

    [Fact]
    public void A_file_without_permission_is_said_in_one_line() =>
        Assert.Contains("permissions", KnownFailure.LineOf(new UnauthorizedAccessException("Access is denied"))!, StringComparison.Ordinal);

    [Fact]
    public void A_fault_of_the_program_is_none_of_them() =>
        Assert.Null(KnownFailure.LineOf(new InvalidOperationException("Sequence contains no elements")));
}
